package vn.quytrinh.conformance.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.conformance.Finding;
import vn.quytrinh.conformance.QualityCheck;
import vn.quytrinh.conformance.element.CheckContext;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.rulebase.Text;

/** Looks through all procedures of an agency, on all cores. */
public final class LibraryCheck {

    private final QualityCheck check;
    private final Function<Procedure, List<Finding>> further;

    /**
     * @param check the rules, not null
     */
    public LibraryCheck(QualityCheck check) {
        this(check, procedure -> List.of());
    }

    /**
     * @param check the rules, not null
     * @param further finds more in a procedure, beside the rules, on any thread
     */
    public LibraryCheck(QualityCheck check, Function<Procedure, List<Finding>> further) {
        this.check = Objects.requireNonNull(check, "check");
        this.further = Objects.requireNonNull(further, "further");
    }

    /**
     * Checks a library; the same library and context always give the same report.
     *
     * @param library the library; its procedures must not be changed meanwhile
     * @param context what they are checked against
     * @param progress is told of every procedure checked
     */
    public LibraryReport check(Library library, CheckContext context, LibraryProgress progress) {
        var count = new Count(library.procedures().size(), progress);
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        List<CheckedProcedure> checked = library.procedures().parallelStream()
                .map(procedure -> {
                    CheckedProcedure each = checked(procedure, context, loader);
                    count.one();
                    return each;
                })
                .toList();
        Set<String> codes = library.procedures().stream()
                .map(Procedure::getCode)
                .filter(Objects::nonNull)
                .map(NationalCode::of)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> expected =
                library.expected().stream().map(NationalCode::of).collect(Collectors.toCollection(TreeSet::new));
        List<LibraryIssue> issues = new ArrayList<>(found(checked));
        issues.addAll(abolished(library));
        expected.stream()
                .filter(code -> !codes.contains(code))
                .forEach(code -> issues.add(new LibraryIssue(
                        IssueKind.MISSING_PROCEDURE,
                        code,
                        "",
                        new Text(
                                "Thủ tục " + code + " chưa có quy trình.", "Procedure " + code + " has no process."))));
        issues.addAll(Likeness.issues(library.procedures()));
        issues.sort(Comparator.comparing(LibraryIssue::kind)
                .thenComparing(LibraryIssue::procedure)
                .thenComparing(LibraryIssue::element)
                .thenComparing(issue -> issue.message().vi()));
        return new LibraryReport(
                context.on(),
                checked,
                check.checkAgency(library.procedures(), context, library.territory()),
                issues,
                expected.size(),
                (int) expected.stream().filter(codes::contains).count());
    }

    /** The threads of the common pool see the classes of the system only, not those of an application in one jar. */
    private CheckedProcedure checked(Procedure procedure, CheckContext context, ClassLoader loader) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return new CheckedProcedure(
                    text(procedure.getId()),
                    text(procedure.getCode()),
                    text(procedure.getName()),
                    check.check(procedure, context, further.apply(procedure)));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static List<LibraryIssue> found(List<CheckedProcedure> checked) {
        List<LibraryIssue> issues = new ArrayList<>();
        for (CheckedProcedure each : checked) {
            each.report()
                    .findings()
                    .forEach(finding -> IssueKind.ofRule(finding.rule())
                            .ifPresent(kind -> issues.add(
                                    new LibraryIssue(kind, each.key(), finding.element(), finding.message()))));
        }
        return issues;
    }

    private static List<LibraryIssue> abolished(Library library) {
        List<LibraryIssue> issues = new ArrayList<>();
        for (Procedure procedure : library.procedures()) {
            String code = NationalCode.of(text(procedure.getCode()));
            String successor = library.abolished().get(code);
            if (successor != null) {
                issues.add(new LibraryIssue(
                        IssueKind.ABOLISHED_CODE,
                        text(procedure.getId()),
                        "",
                        new Text(
                                "Mã " + code + " đã bãi bỏ"
                                        + (successor.isEmpty() ? "." : ", thay bằng " + successor + "."),
                                "Code " + code + " is abolished"
                                        + (successor.isEmpty() ? "." : ", replaced by " + successor + "."))));
            }
        }
        return issues;
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    /** Counts what several threads have done. */
    private static final class Count {

        private final int total;
        private final LibraryProgress progress;
        private int done;

        Count(int total, LibraryProgress progress) {
            this.total = total;
            this.progress = progress;
        }

        synchronized void one() {
            progress.checked(++done, total);
        }
    }
}
