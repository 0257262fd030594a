// Before the first paint, so that a page chosen dark never flashes light.
try {
  const chosen = localStorage.getItem('theme')
  if (chosen) document.documentElement.dataset.theme = chosen
} catch {}
