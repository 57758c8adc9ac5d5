// Bundles the canvas into the folder named by the first argument.
import { build } from 'esbuild';

const outdir = process.argv[2];
if (!outdir) {
  console.error('Expected the output folder as argument but there was none. Maybe run the Maven build instead.');
  process.exit(2);
}

await build({
  entryPoints: ['src/quytrinh-canvas.js', 'src/quytrinh-canvas.css'],
  outdir,
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  // Browsers of today read woff2; it goes into the style sheet.
  loader: { '.woff2': 'dataurl', '.woff': 'empty', '.ttf': 'empty', '.eot': 'empty', '.svg': 'empty' },
  legalComments: 'eof',
  logLevel: 'warning',
});
