/** Opens the folds around the part that the address names, for browsers that do not do it by themselves. */
function openTarget(): void {
  const target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  let isClosed = false;
  for (let fold = target?.closest('details'); fold; fold = fold.parentElement?.closest('details')) {
    isClosed ||= !fold.open;
    fold.open = true;
  }
  if (isClosed) target?.scrollIntoView();
}

addEventListener('hashchange', openTarget);
openTarget();
