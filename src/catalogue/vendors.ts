import type { Vendor } from './schema.ts';
import { adaptive } from './vendors/adaptive.ts';
import { broadcom } from './vendors/broadcom.ts';
import { canonical } from './vendors/canonical.ts';
import { cloudstack } from './vendors/cloudstack.ts';
import { google } from './vendors/google.ts';
import { h3c } from './vendors/h3c.ts';
import { hpe } from './vendors/hpe.ts';
import { huawei } from './vendors/huawei.ts';
import { ibm } from './vendors/ibm.ts';
import { microsoft } from './vendors/microsoft.ts';
import { mirantis } from './vendors/mirantis.ts';
import { nutanix } from './vendors/nutanix.ts';
import { opennebula } from './vendors/opennebula.ts';
import { openstack } from './vendors/openstack.ts';
import { oracle } from './vendors/oracle.ts';
import { ovirt } from './vendors/ovirt.ts';
import { platform9 } from './vendors/platform9.ts';
import { proxmox } from './vendors/proxmox.ts';
import { qemu } from './vendors/qemu.ts';
import { redhat } from './vendors/redhat.ts';
import { sangfor } from './vendors/sangfor.ts';
import { scaleComputing } from './vendors/scaleComputing.ts';
import { scaleway } from './vendors/scaleway.ts';
import { smartx } from './vendors/smartx.ts';
import { stormagic } from './vendors/stormagic.ts';
import { suse } from './vendors/suse.ts';
import { vates } from './vendors/vates.ts';
import { veeam } from './vendors/veeam.ts';
import { verge } from './vendors/verge.ts';
import { virtuozzo } from './vendors/virtuozzo.ts';
import { vmware } from './vendors/vmware.ts';
import { zstack } from './vendors/zstack.ts';

/** Everybody whose products the catalogue knows, one line each. */
export const VENDORS: readonly Vendor[] = [
  vmware,
  broadcom,
  redhat,
  suse,
  canonical,
  oracle,
  proxmox,
  ovirt,
  qemu,
  openstack,
  cloudstack,
  opennebula,
  platform9,
  mirantis,
  hpe,
  nutanix,
  scaleComputing,
  verge,
  stormagic,
  virtuozzo,
  sangfor,
  huawei,
  h3c,
  zstack,
  smartx,
  ibm,
  google,
  adaptive,
  vates,
  microsoft,
  veeam,
  scaleway,
];

/** The day on which the catalogue was last gone through; no source in it is younger. */
export const CATALOGUE_DATE = '2026-11-24';
