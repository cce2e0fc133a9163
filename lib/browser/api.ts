// The one place that touches the browser's API; everything else under lib/browser/ goes through it.
export { type Browser, browser } from 'wxt/browser';
