// Makes forms nicer while people answer; nothing here is needed to complete one, and the server decides everything again.
(function () {
  'use strict';

  function controls(name) {
    return Array.from(document.getElementsByName(name));
  }

  // The answer as the server would read it: null for none, and for what is hidden.
  function answer(name) {
    const all = controls(name).filter((control) => !control.closest('[data-hide-when][hidden]'));
    if (all.length === 0) return controls(name).some((control) => control.type === 'checkbox') ? false : null;
    const first = all[0];
    if (first.type === 'radio') {
      const chosen = all.find((control) => control.checked);
      return chosen ? chosen.value : null;
    }
    if (first.type === 'checkbox') return first.checked;
    const text = first.value.trim();
    return text === '' ? null : text;
  }

  function holds(test) {
    if ('constant' in test) return test.constant;
    if (test.not) return !holds(test.not);
    if (test.all) return test.all.every(holds);
    if (test.any) return test.any.some(holds);
    return answer(test.name) === test.is;
  }

  // A hidden answer can hide others, so look again until nothing changes.
  function hide() {
    const parts = Array.from(document.querySelectorAll('[data-hide-when]'));
    for (let look = 0; look < 20; look++) {
      const changed = parts.filter((part) => part.hidden !== holds(JSON.parse(part.dataset.hideWhen)));
      if (changed.length === 0) return;
      changed.forEach((part) => { part.hidden = !part.hidden; });
    }
  }

  // Counts as the server does: whole characters, one for a line end.
  function count(counter) {
    const field = document.getElementById(counter.dataset.counter);
    if (!field) return;
    const left = Number(field.dataset.limit) - Array.from(field.value.trim().normalize('NFC')).length;
    const sentence = left < 0 ? counter.dataset.over : counter.dataset.left;
    const number = Math.abs(left).toLocaleString(document.documentElement.lang || 'nl');
    counter.textContent = sentence.replace('#', number);
    counter.classList.toggle('field__counter--over', left < 0);
  }

  function counters() {
    document.querySelectorAll('[data-counter]').forEach(count);
  }

  // On a narrow screen the whole text would stand between the reader and the decision. On paper it always stands in full.
  function fold() {
    const parts = document.querySelectorAll('[data-fold-narrow]');
    const narrow = window.matchMedia('(max-width: 63.99rem)').matches;
    parts.forEach((part) => { part.open = !narrow || location.hash === '#' + part.id; });
    window.addEventListener('hashchange', () => {
      parts.forEach((part) => { if (location.hash === '#' + part.id) part.open = true; });
    });
    window.addEventListener('beforeprint', () => { parts.forEach((part) => { part.open = true; }); });
  }

  function start() {
    hide();
    fold();
    counters();
    const summary = document.querySelector('.error-summary[data-focus]');
    if (summary) {
      summary.removeAttribute('data-focus');
      summary.focus();
    }
  }

  document.addEventListener('change', hide);
  document.addEventListener('input', (event) => {
    hide();
    const id = event.target.id;
    if (id) document.querySelectorAll('[data-counter="' + CSS.escape(id) + '"]').forEach(count);
  });
  document.addEventListener('htmx:afterSettle', start);
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
})();
