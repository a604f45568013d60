/**
 * In a page of `/embed/`: tells the page around it how high it is, `{ type: 'quotewire:height', height }`, at first and
 * whenever that changes. It tells nothing else, so that every page may know.
 */
const report = () => {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  parent.postMessage({ type: 'quotewire:height', height }, '*');
};

new ResizeObserver(report).observe(document.documentElement);
