const SIGNS = { zoomIn: '+', zoomOut: '−', fit: '⤢' };

/** The three buttons over the drawing. */
export class Toolbar {
  element = document.createElement('div');
  #buttons = {};

  constructor(viewport) {
    this.element.className = 'qt-canvas-toolbar';
    this.element.setAttribute('role', 'toolbar');
    for (const [name, sign] of Object.entries(SIGNS)) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = sign;
      button.addEventListener('click', () => viewport[name]());
      this.#buttons[name] = button;
      this.element.append(button);
    }
  }

  label(labels) {
    this.element.setAttribute('aria-label', labels.diagram);
    for (const [name, button] of Object.entries(this.#buttons)) {
      button.setAttribute('aria-label', labels[name]);
      button.title = labels[name];
    }
  }
}
