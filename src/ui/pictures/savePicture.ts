import { download } from '../files/save.ts';
import { standalone } from './standalone.ts';

/** How sharp a saved image is: dots for one point of the page. */
const SHARPNESS = 2;

/** Saves a drawn picture as a drawing (SVG), or as an image (PNG) of twice its size. */
export async function savePicture(drawn: SVGSVGElement, title: string, kind: 'svg' | 'png'): Promise<void> {
  const { text, width, height } = standalone(drawn, title);
  const name = `${fileNameOf(title)}.${kind}`;
  if (kind === 'svg') {
    download(name, text, 'image/svg+xml');
    return;
  }
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width * SHARPNESS, height * SHARPNESS];
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => {
    canvas.toBlob(done, 'image/png');
  });
  if (blob === null) throw new Error('the browser made no image of the picture');
  download(name, blob, 'image/png');
}

/** A finding as a file may be called. */
function fileNameOf(title: string): string {
  const plain = title.normalize('NFKD').replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  return plain.slice(0, 60).replaceAll(/^-+|-+$/g, '');
}
