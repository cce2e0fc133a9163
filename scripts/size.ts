// npm run size: what the built extension weighs, against the budget of each of its parts. Part of `npm test`.
import { buildExtension } from './lib/buildExtension';
import { bundleSizes, sayBundleSize } from './lib/bundleSizes';

const sizes = bundleSizes(await buildExtension('chromium'));
console.log(sizes.map(sayBundleSize).join('\n'));
if (sizes.some(({ size, budget }) => size > budget)) process.exitCode = 1;
