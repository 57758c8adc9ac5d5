import { getDi, is } from 'bpmn-js/lib/util/ModelUtil';

/** What would change the drawing only, of which the model knows nothing. */
const PASSED_OVER = [
  'alignElements', 'addLane', 'claimId', 'createConnection', 'createLabel', 'createShape', 'createSpace', 'distributeElements',
  'layoutConnection', 'makeCollaboration', 'makeProcess', 'moveConnection', 'moveShape', 'replaceShape', 'resizeLane', 'resizeShape',
  'setColor', 'splitLane', 'toggleCollapse', 'unclaimId', 'updateAttachment', 'updateCategoryValueRefs', 'updateLaneRefs',
  'updateModdleProperties', 'updateProperties', 'updateWaypoints',
];

/**
 * Stands in for bpmn-js' modeling: a gesture changes nothing here, it is proposed to the model, which then has the diagram drawn anew.
 * So the drawing never shows what the model does not hold.
 */
export class Proposals {
  static $inject = ['eventBus', 'elementRegistry'];

  #eventBus;
  #registry;

  constructor(eventBus, elementRegistry) {
    this.#eventBus = eventBus;
    this.#registry = elementRegistry;
    for (const name of PASSED_OVER) {
      this[name] = () => undefined;
    }
  }

  connect(source, target) {
    this.#propose('connect', { source: source.id, target: target.id });
  }

  reconnect(connection, source, target) {
    this.#propose('reconnect', { element: connection.id, source: source.id, target: target.id });
  }

  reconnectStart(connection, source) {
    this.reconnect(connection, source, connection.target);
  }

  reconnectEnd(connection, target) {
    this.reconnect(connection, connection.source, target);
  }

  /** The lane that a moved step comes to answers for it from now on, and the step stays where it was put. */
  moveElements(shapes, delta) {
    const steps = shapes.filter((each) => is(each, 'bpmn:Task') || is(each, 'bpmn:IntermediateCatchEvent'));
    if (steps.length) {
      const elements = steps.map((step) => step.id);
      this.#propose('move', { elements, right: Math.round(delta.x), down: Math.round(delta.y) });
    }
  }

  createElements(elements, position) {
    const lane = this.laneAt(position);
    if (lane) {
      this.#propose('create', { target: lane.id });
    }
    return [];
  }

  appendShape(source) {
    this.#propose('insert', { element: source.id });
  }

  removeElements(elements) {
    const ids = [...new Set(elements.map((element) => (element.labelTarget ?? element).id))];
    this.#propose('remove', { elements: ids });
  }

  removeShape(shape) {
    this.removeElements([shape]);
  }

  removeConnection(connection) {
    this.removeElements([connection]);
  }

  updateLabel(element, text) {
    this.#propose('rename', { element: (element.labelTarget ?? element).id, text: text ?? '' });
  }

  /** Proposes something that no tool of bpmn-js does by itself. */
  ask(type, element) {
    this.#propose(type, element ? { element: element.id } : {});
  }

  laneAt({ x, y }) {
    return this.#registry
      .filter((element) => is(element, 'bpmn:Lane') && getDi(element))
      .find((lane) => x >= lane.x && x <= lane.x + lane.width && y >= lane.y && y <= lane.y + lane.height);
  }

  #propose(type, detail) {
    this.#eventBus.fire('quytrinh.proposal', { proposal: { type, ...detail } });
  }
}
