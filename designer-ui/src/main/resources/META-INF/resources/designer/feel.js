/* Offers, below a field for FEEL, what may be written at the cursor; the arrows choose, Enter or Tab takes, Esc leaves it. */
(() => {
  if (window.quytrinhFeel) {
    return;
  }
  window.quytrinhFeel = true;

  const fold = (text) =>
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/đ/gi, 'd')
      .toLowerCase();

  const list = document.createElement('div');
  list.id = 'feel-words';
  list.className = 'feel-words';
  list.setAttribute('role', 'listbox');
  list.setAttribute('popover', 'manual');

  let field = null;
  let shown = [];
  let active = -1;
  let from = 0;

  const fieldOf = (event) => event.target.closest && event.target.closest('.feel-field');

  const close = () => {
    if (field) {
      field.inputElement.setAttribute('aria-expanded', 'false');
      field.inputElement.removeAttribute('aria-activedescendant');
      field.removeAttribute('offering');
    }
    if (list.isConnected && list.matches(':popover-open')) {
      list.hidePopover();
    }
    field = null;
    active = -1;
  };

  const activate = (at) => {
    active = at;
    [...list.children].forEach((option, i) => option.setAttribute('aria-selected', String(i === at)));
    if (list.children[at]) {
      list.children[at].scrollIntoView({ block: 'nearest' });
      field.inputElement.setAttribute('aria-activedescendant', list.children[at].id);
    }
  };

  /* What is being written: from the last open quotation mark, or the word before the cursor. */
  const begun = (before) => {
    const quotes = (before.match(/"/g) || []).length;
    if (quotes % 2 === 1) {
      return before.slice(before.lastIndexOf('"'));
    }
    return before.trim() === '-' ? before : before.match(/[\p{L}\p{M}\p{N}_@]*$/u)[0];
  };

  const lastFact = (before, words) => {
    const facts = new Set(words.map((word) => word.after).filter(Boolean));
    const names = (before.replace(/"[^"]*"/g, '').match(/[\p{L}_][\p{L}\p{M}\p{N}_]*/gu) || []).reverse();
    return /[=(,]\s*"?[^"=(,]*$/.test(before) ? names.find((name) => facts.has(name)) || '' : '';
  };

  const matches = (word, part, fact) => {
    if (word.after && word.after !== fact) {
      return false;
    }
    const plain = fold(part.replace(/^"/, ''));
    const text = fold(word.text.replace(/^"/, ''));
    return (
      !plain ||
      part.trim() === '-' ||
      text.startsWith(plain) ||
      (!part.startsWith('"') && fold(word.label).split(/[\s,]+/).some((one) => one.startsWith(plain)))
    );
  };

  const show = (target, all) => {
    const words = target.feelWords || [];
    const input = target.inputElement;
    const before = input.value.slice(0, input.selectionStart);
    const part = begun(before);
    const fact = lastFact(before, words);
    shown = words.filter((word) => matches(word, part, fact) && word.text.trim() !== part.trim());
    if (!shown.length || (!all && !part && before)) {
      close();
      return;
    }
    close();
    field = target;
    from = before.length - part.length;
    (target.closest('vaadin-dialog') || document.body).append(list);
    list.replaceChildren(
      ...shown.map((word, i) => {
        const option = document.createElement('div');
        option.className = 'feel-word';
        option.id = 'feel-word-' + i;
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', 'false');
        const code = document.createElement('code');
        code.textContent = word.text.replace('|', '');
        const label = document.createElement('span');
        label.textContent = word.label;
        option.append(code, label);
        option.addEventListener('mousedown', (event) => {
          event.preventDefault();
          take(i);
        });
        return option;
      }),
    );
    list.setAttribute('aria-label', target.label || input.getAttribute('aria-label') || 'FEEL');
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', list.id);
    input.setAttribute('aria-expanded', 'true');
    target.setAttribute('offering', '');
    list.showPopover();
    const box = input.getBoundingClientRect();
    const below = window.innerHeight - box.bottom;
    list.style.left = Math.max(4, Math.min(box.left, window.innerWidth - list.offsetWidth - 8)) + 'px';
    list.style.top =
      (below > list.offsetHeight + 12 ? box.bottom + 6 : Math.max(4, box.top - list.offsetHeight - 6)) + 'px';
    if (part && part.trim() !== '-') {
      activate(0);
    }
  };

  const take = (at) => {
    const input = field.inputElement;
    const word = shown[at].text;
    const cursor = word.includes('|') ? word.indexOf('|') : word.length;
    const text = word.replace('|', '');
    const after = input.value.slice(input.selectionStart).replace(text.endsWith('"') ? /^"/ : /^$/, '');
    input.value = input.value.slice(0, from) + text + after;
    input.setSelectionRange(from + cursor, from + cursor);
    const target = field;
    close();
    target.feelTaken = true;
    input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  };

  /* What a script wrote is no change to the browser; it is one to the page. */
  const commit = (target) => {
    if (target.feelTaken) {
      target.feelTaken = false;
      target.dispatchEvent(new CustomEvent('change', { bubbles: true }));
    }
  };

  const cellOf = (event) => event.target.closest && event.target.closest('.sheet-cell');

  document.addEventListener('input', (event) => {
    const target = fieldOf(event);
    if (target && event.isTrusted) {
      show(target, false);
    }
  });

  document.addEventListener('focusin', (event) => {
    const target = fieldOf(event);
    const cell = cellOf(event);
    if (cell) {
      cell.feelHeld = cell.value;
    }
    if (target && !target.readonly && ['', '-'].includes(target.inputElement.value.trim())) {
      requestAnimationFrame(() => target.contains(document.activeElement) && show(target, true));
    }
  });

  document.addEventListener('focusout', (event) => {
    const target = fieldOf(event);
    if (field && target === field) {
      close();
    }
    if (target) {
      commit(target);
    }
  });

  /* Enter takes what a cell of a sheet holds before the sheet goes on, Esc puts back what it held. */
  const leave = (event) => {
    const cell = cellOf(event);
    if (cell && event.key === 'Enter') {
      cell.inputElement.blur();
    } else if (cell && event.key === 'Escape') {
      cell.feelTaken = false;
      cell.value = cell.feelHeld;
    }
  };

  document.addEventListener(
    'keydown',
    (event) => {
      const target = fieldOf(event);
      if (target && !field && event.key === ' ' && event.ctrlKey) {
        event.preventDefault();
        show(target, true);
        return;
      }
      if (!field || target !== field) {
        leave(event);
        return;
      }
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      const taking = (event.key === 'Enter' || event.key === 'Tab') && active >= 0 && !event.shiftKey;
      if (step) {
        activate((active + step + shown.length) % shown.length);
      } else if (taking) {
        take(active);
      } else if (event.key === 'Escape') {
        close();
      } else {
        leave(event);
        return;
      }
      event.preventDefault();
      event.stopPropagation();
    },
    true,
  );
})();
