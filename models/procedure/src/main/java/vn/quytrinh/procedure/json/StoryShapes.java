package vn.quytrinh.procedure.json;

import static vn.quytrinh.model.process.ProcessPackage.Literals.EXPECTATION__ASPECT;
import static vn.quytrinh.model.process.ProcessPackage.Literals.EXPECTATION__VALUE;
import static vn.quytrinh.model.process.ProcessPackage.Literals.STORY_EVENT__AT;
import static vn.quytrinh.model.process.ProcessPackage.Literals.STORY_EVENT__DATA;
import static vn.quytrinh.model.process.ProcessPackage.Literals.STORY_EVENT__TYPE;
import static vn.quytrinh.model.process.ProcessPackage.Literals.STORY__ASKED_AT;
import static vn.quytrinh.model.process.ProcessPackage.Literals.STORY__EVENTS;
import static vn.quytrinh.model.process.ProcessPackage.Literals.STORY__EXPECTATIONS;
import static vn.quytrinh.model.process.ProcessPackage.Literals.STORY__NAME;
import static vn.quytrinh.model.process.ProcessPackage.Literals.STORY__NOTE;

/** The dossiers that are played to try a procedure. */
final class StoryShapes {

    private static final Shape EVENT = new Shape()
            .with("type", Fields.text(STORY_EVENT__TYPE))
            .with("at", Fields.text(STORY_EVENT__AT))
            .with("data", Fields.object(STORY_EVENT__DATA));

    private static final Shape EXPECTATION =
            new Shape().with("aspect", Fields.text(EXPECTATION__ASPECT)).with("value", Fields.text(EXPECTATION__VALUE));

    static final Shape STORY = new Shape()
            .with("name", Fields.text(STORY__NAME))
            .with("note", Fields.text(STORY__NOTE))
            .with("askedAt", Fields.text(STORY__ASKED_AT))
            .with("events", Fields.children(STORY__EVENTS, EVENT))
            .with("expectations", Fields.children(STORY__EXPECTATIONS, EXPECTATION));

    private StoryShapes() {}
}
