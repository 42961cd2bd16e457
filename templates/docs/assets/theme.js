// Before anything shows: the reader's choice of light or dark, if one was made.
try {
  const chosen = localStorage.getItem("theme");
  if (chosen) document.documentElement.dataset.theme = chosen;
} catch { /* no storage: the system's choice */ }
