package vn.quytrinh.designer.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.collaboration.Elements;
import vn.quytrinh.engine.comment.Subject;
import vn.quytrinh.engine.quality.JudgedFinding;
import vn.quytrinh.engine.quality.QualityVerdict;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.Transition;

/** What can be commented on in the procedure of a page: the selected step and its ways first, the whole, tables, every other step. */
final class Subjects implements Elements {
    private final Workbench workbench;

    Subjects(Workbench workbench) {
        this.workbench = workbench;
    }

    /** Returns the id of the element that a subject is about: of a finding, where it was found. */
    static String elementOf(Subject subject) {
        String element = subject.element();
        return subject.kind() == Subject.Kind.FINDING ? element.substring(element.indexOf(':') + 1) : element;
    }

    /** Returns a finding as something to comment on. */
    static Subject of(JudgedFinding judged) {
        return new Subject(
                Subject.Kind.FINDING,
                judged.key(),
                judged.finding().rule() + " " + judged.finding().element());
    }

    @Override
    public List<Subject> subjects() {
        List<Subject> subjects = new ArrayList<>();
        workbench.selected().ifPresent(step -> {
            subjects.add(step(step));
            step.getTransitions().forEach(way -> subjects.add(way(way)));
        });
        subjects.add(Subject.PROCEDURE);
        workbench
                .procedure()
                .getTables()
                .forEach(table ->
                        subjects.add(new Subject(Subject.Kind.TABLE, text(table.getId()), text(table.getName()))));
        workbench.editor().steps().stream()
                .map(Subjects::step)
                .filter(step -> !subjects.contains(step))
                .forEach(subjects::add);
        return subjects;
    }

    @Override
    public boolean exists(Subject subject) {
        return switch (subject.kind()) {
            case PROCEDURE -> true;
            case STEP -> workbench.editor().step(subject.element()).isPresent();
            case TRANSITION ->
                workbench.editor().steps().stream()
                        .flatMap(step -> step.getTransitions().stream())
                        .anyMatch(way -> subject.element().equals(way.getId()));
            case TABLE ->
                workbench.procedure().getTables().stream()
                        .anyMatch(table -> subject.element().equals(table.getId()));
            case FINDING ->
                workbench.isChecking()
                        || workbench.verdict().map(QualityVerdict::findings).orElse(List.of()).stream()
                                .anyMatch(judged -> judged.key().equals(subject.element()));
        };
    }

    @Override
    public void show(Subject subject) {
        workbench.stepOf(elementOf(subject)).ifPresent(workbench::select);
    }

    private static Subject step(Step step) {
        return new Subject(Subject.Kind.STEP, step.getId(), text(step.getName()));
    }

    private static Subject way(Transition way) {
        return new Subject(Subject.Kind.TRANSITION, text(way.getId()), "");
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
