/* Lights up, wherever it is drawn, the day that belongs to the one under the pointer or in focus, and lets the arrow
   keys walk from one special day of a year to the next. */
(() => {
  if (window.quytrinhLinkedDays) {
    return;
  }
  window.quytrinhLinkedDays = true;

  const clear = () => document.querySelectorAll('.is-linked').forEach((day) => day.classList.remove('is-linked'));

  const link = (event) => {
    clear();
    const day = event.target.closest && event.target.closest('.linked-days [data-pair]');
    if (day) {
      document
        .querySelectorAll(`.year-grid [data-date="${day.dataset.pair}"]`)
        .forEach((other) => other.classList.add('is-linked'));
    }
  };

  const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

  const walk = (event) => {
    const grid = event.target.closest && event.target.closest('.year-grid');
    const step = STEPS[event.key];
    if (!grid || !step) {
      return;
    }
    const days = [...grid.querySelectorAll('.special-day')];
    const next = days[days.indexOf(event.target) + step];
    if (next) {
      event.preventDefault();
      next.focus();
    }
  };

  document.addEventListener('mouseover', link);
  document.addEventListener('focusin', link);
  document.addEventListener('keydown', walk);
})();
