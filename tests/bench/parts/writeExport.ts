import { writeFileSync } from 'node:fs';
import { bigExport } from './bigExport.ts';

// Writes an export of so many VMs to a file and prints how long it is, packed and unpacked.
const [, , vms, path] = process.argv;
if (path === undefined) throw new Error('name the number of VMs and the file to write');
const { file, unpacked } = bigExport(Number(vms));
writeFileSync(path, file);
console.log(JSON.stringify({ length: file.length, unpacked }));
