/* The step table as quick as a spreadsheet: where the cursor goes is decided here, at once; what changes is told to the
   server by events named step-…. What is typed before the server has opened a cell is kept for it. */
(() => {
  if (window.quytrinhStepTable) {
    return;
  }

  const LARGEST = 1000000;
  const PATIENCE_MS = 30000;
  const tell = (grid, what, detail) => grid.dispatchEvent(new CustomEvent('step-' + what, { detail }));
  const isTyped = (event) => event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
  const claim = (event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  window.quytrinhStepTable = (grid, columns, editable) => {
    if (grid.quytrinhKeys) {
      return;
    }
    grid.quytrinhKeys = true;
    let kept = null;
    let leaving = false;

    const place = (cell) => ({ row: cell.parentElement.index, column: [...cell.parentElement.children].indexOf(cell) });

    const cellAt = (row, column) => {
      const line = [...grid.$.items.children].find((each) => each.index === row && !each.hidden);
      return line && line.children[column];
    };

    const go = (row, column) => {
      const cell = cellAt(row, column);
      if (cell) {
        cell.focus();
        grid.scrollToIndex(row);
      } else {
        grid.scrollToIndex(row);
        requestAnimationFrame(() => {
          const later = cellAt(row, column);
          if (later) {
            later.focus();
          }
        });
      }
    };

    const rows = () => grid._flatSize || grid.size || 0;

    /* Keeps keys until the server has opened a cell. */
    const keep = (keys) => {
      const mine = keys;
      kept = mine;
      setTimeout(() => {
        if (kept === mine) {
          kept = null;
        }
      }, PATIENCE_MS);
    };

    /* Returns the place that Tab leads to, null where it leads out of the table. */
    const next = (at, back) => {
      const column = back ? at.column - 1 : at.column + 1;
      if (column >= columns.first && column <= columns.last) {
        return { row: at.row, column };
      }
      if (back ? at.column > columns.last : at.column < columns.first) {
        return { row: at.row, column: back ? columns.last : columns.first };
      }
      const row = back ? at.row - 1 : at.row + 1;
      return row < 0 || row >= rows() ? null : { row, column: back ? columns.last : columns.first };
    };

    const inTable = (event) => {
      const cell = grid.shadowRoot.activeElement;
      if (!cell || !cell.parentElement || cell.parentElement.parentElement !== grid.$.items) {
        return;
      }
      const at = place(cell);
      const key = { key: event.key, shift: event.shiftKey, typed: isTyped(event) };
      if (kept) {
        if (key.typed || ['Enter', 'Tab', 'Backspace'].includes(event.key)) {
          kept.push(key);
          claim(event);
        }
        return;
      }
      if (event.key === 'Escape') {
        leaving = true;
        return;
      }
      if (event.key === 'Tab' && leaving) {
        leaving = false;
        return;
      }
      leaving = false;
      if (!event.ctrlKey && !event.altKey && !event.metaKey && inRows(key, at, [])) {
        claim(event);
      }
    };

    /* Does what a key does while no cell is open, with the keys that follow it; tells whether it does anything. */
    const inRows = (key, at, rest) => {
      const inside = at.column >= columns.first && at.column <= columns.last;
      let to = null;
      if (key.key === 'Tab') {
        to = next(at, key.shift);
      } else if (key.key === 'Enter') {
        to = { row: at.row + (key.shift ? -1 : 1), column: at.column };
        if (to.row >= rows() && editable) {
          keep(rest);
          tell(grid, 'add');
          return true;
        }
      } else if (editable && inside && (key.key === 'F2' || (key.typed && key.key !== ' '))) {
        keep(key.typed ? [key, ...rest] : rest);
        tell(grid, 'edit');
        return true;
      }
      if (!to || to.row < 0 || to.row >= rows()) {
        return false;
      }
      go(to.row, to.column);
      if (rest.length > 0) {
        inRows(rest[0], to, rest.slice(1));
      }
      return true;
    };

    const cellOf = (field) => field.closest('vaadin-grid-cell-content').assignedSlot.parentElement;

    /* Leaves the field, so that what it holds is sent, and then tells that the row is done. */
    const leave = (field, to, rest) => {
      const cell = cellOf(field);
      if (to.row >= rows()) {
        cell.focus();
        keep(rest);
        tell(grid, 'add');
      } else {
        go(Math.max(0, to.row), to.column);
        tell(grid, 'done');
        if (rest.length > 0) {
          inRows(rest[0], to, rest.slice(1));
        }
      }
    };

    /* Tab at the end of a row goes on in the next one; returns whether the row is left. */
    const tab = (field, back, rest) => {
      const at = place(cellOf(field));
      const to = next(at, back) || { row: back ? 0 : rows(), column: columns.first };
      if (to.row === at.row) {
        return false;
      }
      leave(field, to, rest);
      if (to.row < rows() && rest.length === 0) {
        keep([]);
        tell(grid, 'edit');
      }
      return true;
    };

    const below = (field, back) => {
      const at = place(cellOf(field));
      return { row: at.row + (back ? -1 : 1), column: at.column };
    };

    const inField = (event, field) => {
      if (event.key === 'Escape' && !field.opened) {
        if (field.value !== undefined) {
          field.value = field.quytrinhHeld;
        }
        const cell = cellOf(field);
        claim(event);
        cell.focus();
        tell(grid, 'done');
      } else if (event.key === 'Enter' && field.localName !== 'vaadin-select') {
        if (field.opened) {
          setTimeout(() => leave(field, below(field, event.shiftKey), []));
        } else {
          claim(event);
          leave(field, below(field, event.shiftKey), []);
        }
      } else if (event.key === 'Tab' && tab(field, event.shiftKey, [])) {
        claim(event);
      }
    };

    /* Gives an opened cell the keys that were kept for it; those after an Enter or a Tab go on where these lead. */
    const replay = (field, keys) => {
      const end = keys.findIndex((each) => each.key === 'Enter' || each.key === 'Tab');
      const mine = end < 0 ? keys : keys.slice(0, end);
      const text = mine.reduce((said, each) => (each.typed ? said + each.key : said.slice(0, -1)), '');
      const input = field.inputElement;
      if (input && input.select && text) {
        /* As if typed into the field: the browser itself then tells of the change when the field is left. */
        input.select();
        document.execCommand('insertText', false, text);
      }
      if (end < 0) {
        return;
      }
      const rest = keys.slice(end + 1);
      setTimeout(() => {
        if (keys[end].key === 'Enter') {
          leave(field, below(field, keys[end].shift), rest);
        } else if (!tab(field, keys[end].shift, rest)) {
          const to = next(place(cellOf(field)), keys[end].shift);
          const beside = cellAt(to.row, to.column).firstElementChild.assignedNodes()[0].querySelector('.cell-field');
          keep(rest);
          beside.focus();
        }
      });
    };

    const fieldOf = (event) => event.target.closest && event.target.closest('.cell-field');

    grid.addEventListener(
      'keydown',
      (event) => {
        if (event.isTrusted) {
          const field = fieldOf(event);
          if (field) {
            inField(event, field);
          } else if (event.target === grid) {
            inTable(event);
          }
        }
      },
      true
    );

    grid.addEventListener('step-refused', () => {
      kept = null;
    });

    grid.addEventListener('focusin', (event) => {
      const field = fieldOf(event);
      if (!field) {
        return;
      }
      if (field.quytrinhHeld === undefined) {
        field.quytrinhHeld = field.value;
      }
      if (kept) {
        const keys = kept;
        kept = null;
        replay(field, keys);
      }
    });

    grid.addEventListener('focusout', (event) => {
      const field = fieldOf(event);
      if (field && !field.contains(event.relatedTarget)) {
        field.quytrinhHeld = undefined;
      }
    });
  };

  const focusedTable = () => {
    const focused = document.activeElement;
    return focused && focused.classList.contains('step-table') ? focused : null;
  };

  document.addEventListener('copy', (event) => {
    const grid = focusedTable();
    if (grid && grid.copied && getSelection().isCollapsed) {
      event.clipboardData.setData('text/plain', grid.copied.text);
      event.clipboardData.setData('text/html', grid.copied.html);
      event.preventDefault();
    }
  });

  document.addEventListener('paste', (event) => {
    const field = event.target.closest && event.target.closest('.cell-field');
    const grid = focusedTable() || (field && field.closest('.step-table'));
    if (!grid) {
      return;
    }
    const text = event.clipboardData.getData('text/plain');
    const html = event.clipboardData.getData('text/html');
    if (field && !/\t/.test(text.trim())) {
      return;
    }
    event.preventDefault();
    const large = text.length + html.length > LARGEST;
    tell(grid, 'paste', { text: large ? '' : text, html: large ? '' : html, large });
  });
})();
