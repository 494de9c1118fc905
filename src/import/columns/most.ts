/** No machine is larger than this: CPUs and cores, and sizes in MiB. What is beyond slipped into a wrong column. */
export const MOST = {
  sockets: 64,
  coresPerSocket: 1024,
  cores: 65_536,
  vcpu: 10_000,
  ramMiB: 1e9,
  diskMiB: 1e11,
} as const;
