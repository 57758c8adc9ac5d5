import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';

import { Badges } from './badges.js';
import { editor } from './editor.js';
import { Marks } from './marks.js';
import { Toolbar } from './toolbar.js';
import { Viewport } from './viewport.js';

const PROPERTIES = ['editable', 'xml', 'selected', 'marks', 'badges', 'labels', 'partner'];

const LABELS = {
  diagram: 'Sơ đồ quy trình',
  zoomIn: 'Phóng to',
  zoomOut: 'Thu nhỏ',
  fit: 'Vừa khung nhìn',
};

const TEXT_STYLE = { fontFamily: '"Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif', fontSize: 12 };

/**
 * A swimlane diagram: bpmn-js in one element. With `editable` set before it is attached, the person may draw; what is drawn is
 * only proposed, and shows when the model has taken it up and sends its new diagram.
 *
 * State comes in by properties, so that it may be set before the script has loaded and survives the element being moved:
 * `xml`, `selected` (element id), `marks` ({id: 'class class'}), `badges` ([{id, text, kind}]), `labels`.
 * Events: `ready` {count of elements}, `element-selected` {id or null; only what the person did}, `import-error` {message}, `proposal` {type and ids; see proposals.js}.
 */
class QuytrinhCanvas extends HTMLElement {
  #viewer;
  #viewport;
  #marks;
  #badges;
  #toolbar;
  #resize;
  #shown = null;
  #drawn = Promise.resolve();
  #selecting = false;
  #partner = null;
  #state = { editable: false, xml: null, selected: null, marks: {}, badges: [], labels: LABELS };

  connectedCallback() {
    this.#upgrade();
    if (!this.#viewer) {
      this.#build();
    }
    this.#resize = new ResizeObserver(() => this.#viewport.resized());
    this.#resize.observe(this);
    this.#draw();
  }

  disconnectedCallback() {
    this.#resize.disconnect();
  }

  get editable() {
    return this.#state.editable;
  }

  set editable(editable) {
    this.#state.editable = Boolean(editable);
  }

  get xml() {
    return this.#state.xml;
  }

  set xml(xml) {
    this.#state.xml = xml || null;
    this.#draw();
  }

  get selected() {
    return this.#state.selected;
  }

  set selected(id) {
    this.#state.selected = id || null;
    this.#showSelection();
  }

  get marks() {
    return this.#state.marks;
  }

  set marks(marks) {
    this.#state.marks = marks || {};
    this.#marks?.show(this.#state.marks);
  }

  get badges() {
    return this.#state.badges;
  }

  set badges(badges) {
    this.#state.badges = badges || [];
    this.#badges?.show(this.#state.badges);
  }

  get labels() {
    return this.#state.labels;
  }

  set labels(labels) {
    this.#state.labels = { ...LABELS, ...labels };
    this.#showLabels();
  }

  /** Another canvas that moves and zooms with this one. */
  get partner() {
    return this.#partner;
  }

  set partner(partner) {
    this.#partner = partner;
    this.#alike();
  }

  moveAlike(move) {
    this.#viewport?.moveAlike(move);
  }

  /** Brings an element into the middle once it is drawn. */
  centre(elementId) {
    this.#drawn.then(() => {
      const element = this.#viewer?.get('elementRegistry').get(elementId);
      if (element) {
        this.#viewport.centre(element);
      }
    });
  }

  noLarger(scale) {
    this.#viewport?.noLarger(scale);
  }

  get scale() {
    return this.#viewport?.scale ?? null;
  }

  /** Both begin at the smaller of their scales. */
  #alike() {
    const one = this.scale;
    const other = this.#partner?.scale;
    if (one && other) {
      this.noLarger(other);
      this.#partner.noLarger(one);
    }
  }

  setXml(xml) {
    this.xml = xml;
  }

  select(elementId) {
    this.selected = elementId;
  }

  mark(elementId, cssClass) {
    this.marks = { ...this.marks, [elementId]: cssClass };
  }

  clearMarks() {
    this.marks = {};
  }

  setOverlays(badges) {
    this.badges = badges;
  }

  /** Takes over the properties that were set on the plain element before this class was defined. */
  #upgrade() {
    for (const name of PROPERTIES) {
      if (Object.hasOwn(this, name)) {
        const value = this[name];
        delete this[name];
        this[name] = value;
      }
    }
  }

  #build() {
    const container = document.createElement('div');
    container.className = 'qt-canvas-paper';
    this.append(container);
    const textRenderer = { defaultStyle: TEXT_STYLE };
    this.#viewer = this.#state.editable
      ? editor(container, textRenderer, () => this.#state.labels)
      : new NavigatedViewer({ container, textRenderer });
    this.#viewer.on('quytrinh.proposal', ({ proposal }) => this.#fire('proposal', proposal));
    this.#viewport = new Viewport(this.#viewer, this, (move) => this.#partner?.moveAlike(move));
    this.#marks = new Marks(this.#viewer);
    this.#badges = new Badges(this.#viewer);
    this.#toolbar = new Toolbar(this.#viewport);
    this.prepend(this.#toolbar.element);
    this.addEventListener('keydown', (event) => this.#viewport.key(event));
    this.#viewer.on('selection.changed', ({ newSelection }) => this.#selectionChanged(newSelection));
    this.#showLabels();
  }

  /** Draws the newest xml after whatever is being drawn; an xml overtaken by a newer one is never shown. */
  #draw() {
    if (!this.#viewer) {
      return;
    }
    this.#drawn = this.#drawn.then(() => this.#drawNow());
  }

  async #drawNow() {
    const { xml } = this.#state;
    if (xml === this.#shown) {
      return;
    }
    this.#shown = xml;
    try {
      this.#selecting = true;
      this.#marks.forget();
      if (xml === null) {
        this.#viewer.clear();
        return;
      }
      await this.#viewer.importXML(xml);
    } catch (error) {
      this.#viewer.clear();
      this.#fire('import-error', { message: String(error.message ?? error) });
      return;
    } finally {
      this.#selecting = false;
    }
    this.#viewport.loaded();
    this.#alike();
    this.#marks.show(this.#state.marks);
    this.#badges.show(this.#state.badges);
    this.#showSelection();
    this.#fire('ready', { count: this.#viewer.get('elementRegistry').getAll().length });
  }

  #selectionChanged([element]) {
    if (this.#selecting) {
      return;
    }
    if (element?.labelTarget) {
      this.#viewer.get('selection').select(element.labelTarget);
      return;
    }
    const id = element?.id ?? null;
    if (id !== this.#state.selected) {
      this.#state.selected = id;
      this.#fire('element-selected', { id });
    }
  }

  #showSelection() {
    if (!this.#viewer) {
      return;
    }
    const { selected } = this.#state;
    const element = selected && this.#viewer.get('elementRegistry').get(selected);
    this.#selecting = true;
    try {
      this.#viewer.get('selection').select(element || null);
      if (element) {
        this.#viewport.reveal(element);
      }
    } finally {
      this.#selecting = false;
    }
  }

  #showLabels() {
    if (!this.#viewer) {
      return;
    }
    const { labels } = this.#state;
    this.#toolbar.label(labels);
    const svg = this.querySelector('.djs-container > svg');
    svg.setAttribute('role', 'application');
    svg.setAttribute('aria-label', labels.diagram);
  }

  #fire(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

if (!customElements.get('quytrinh-canvas')) {
  customElements.define('quytrinh-canvas', QuytrinhCanvas);
}
