/**
 * Ends once the words of the page are on the screen: whatever is imported after this module runs after them. A page in a tab that nobody
 * looks at paints nothing, so there it ends at once.
 */
if (document.visibilityState === 'visible' && performance.getEntriesByName('first-contentful-paint').length === 0) {
  await new Promise<void>((resolve) => {
    // A frame is painted after its callbacks, before the next task.
    requestAnimationFrame(() => setTimeout(resolve));
    document.addEventListener('visibilitychange', () => resolve(), { once: true });
  });
}

export {};
