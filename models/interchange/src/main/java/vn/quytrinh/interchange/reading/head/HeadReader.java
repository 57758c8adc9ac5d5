package vn.quytrinh.interchange.reading.head;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.interchange.reading.Confidence;
import vn.quytrinh.interchange.reading.Corrections;
import vn.quytrinh.interchange.reading.Meaning;
import vn.quytrinh.interchange.source.Place;
import vn.quytrinh.interchange.source.SourceCell;
import vn.quytrinh.procedure.law.citation.FoldedText;

/** Reads the lines around the step tables of one procedure. */
public final class HeadReader {

    private static final Set<Meaning> ONE_LINE = EnumSet.of(
            Meaning.CODE,
            Meaning.DOCUMENT_CODE,
            Meaning.FIELD,
            Meaning.LEVEL,
            Meaning.LEGAL_LIMIT,
            Meaning.TOTAL,
            Meaning.SETS,
            Meaning.AGENCY);
    private static final Pattern NOTHING =
            Pattern.compile("^[-+*\\s]*(khong|khong co|khong quy dinh|khong ap dung)[.\\s]*$");

    private final Corrections corrections;
    private final ProcedureHead head = new ProcedureHead();
    private @Nullable Meaning section;
    private int original = -1;
    private int copy = -1;

    private HeadReader(Corrections corrections) {
        this.corrections = corrections;
    }

    /**
     * Reads lines.
     *
     * @param around the lines before, between and after the step tables, in their order
     * @param corrections what a person said about them
     */
    public static ProcedureHead read(List<HeadLine> around, Corrections corrections) {
        List<HeadLine> lines = around.stream().filter(line -> !line.isSeal()).toList();
        var reader = new HeadReader(corrections);
        int from = reader.title(lines);
        for (int i = 0; i < lines.size(); i++) {
            if (i != from) {
                reader.line(lines.get(i), i > from);
            }
        }
        return reader.head;
    }

    /** Takes the best title, the last among equals, and returns its line, -1 for none. */
    private int title(List<HeadLine> lines) {
        int best = -1;
        boolean listing = false;
        Title found = new Title("", "", 0);
        for (int i = 0; i < lines.size(); i++) {
            HeadLine line = lines.get(i);
            Optional<Meaning> said = corrections.ofLine(line.place());
            if (said.filter(each -> each == Meaning.TITLE).isPresent()) {
                head.add(
                        Meaning.TITLE, new Sourced<>(Label.withoutOrdinal(line.text()), line.place(), Confidence.SURE));
                return i;
            }
            Optional<Title> title =
                    said.isPresent() ? Optional.empty() : Title.of(line).map(named(lines, i));
            if (title.filter(each -> each.weight() > 0).isPresent()) {
                listing = false;
            } else if (Sections.begins(line)) {
                listing = true;
            } else if (listing) {
                continue;
            }
            if (title.isPresent()
                    && !title.get().name().isEmpty()
                    && title.get().weight() >= found.weight()) {
                found = title.get();
                best = i;
            }
        }
        if (best >= 0) {
            Place place = lines.get(best).place();
            head.add(Meaning.TITLE, new Sourced<>(found.name(), place, found.confidence()));
            if (!found.code().isEmpty()) {
                head.add(Meaning.CODE, new Sourced<>(found.code(), place, Confidence.SURE));
            }
        }
        return best;
    }

    /** A line that only announces a title is followed by it. */
    private static UnaryOperator<Title> named(List<HeadLine> lines, int at) {
        return title -> {
            if (!title.name().isEmpty() || at + 1 >= lines.size() || title.weight() != 1) {
                return title;
            }
            HeadLine next = lines.get(at + 1);
            boolean label = Label.of(next.text()).isPresent()
                    || !next.cells().isEmpty()
                    || next.text().startsWith("(");
            return label || Title.of(next).isPresent() || !next.emphasis()
                    ? title
                    : new Title(next.text().replace('\n', ' ').replaceAll("^[“\"]|[”\".]+$", ""), title.code(), 2);
        };
    }

    private void line(HeadLine line, boolean after) {
        Optional<Meaning> said = corrections.ofLine(line.place());
        if (said.isPresent()) {
            take(said.get(), Label.withoutOrdinal(line.text()), line, Confidence.SURE);
            return;
        }
        Optional<Label> label = line.cells().isEmpty() ? Label.of(line.text()) : Label.of(line.cells());
        if (label.isPresent()) {
            section = label.get().meaning();
            columns(line);
            String value = label.get().value();
            if (!value.isEmpty() && section == Meaning.COMPONENT && original < 0 && copy < 0
                    || section != Meaning.COMPONENT) {
                for (String each : value.lines().toList()) {
                    take(
                            section,
                            each,
                            line,
                            after ? Confidence.SURE : Confidence.LIKELY,
                            label.get().label());
                }
            }
            return;
        }
        if (line.cells().size() > 1 && within(line)) {
            return;
        }
        if (section == Meaning.COMPONENT && isPaperHeader(line)) {
            columns(line);
            return;
        }
        announced(line);
        String code = Title.code(line.text());
        if (!code.isEmpty() && head.first(Meaning.CODE).isEmpty() && after) {
            head.add(Meaning.CODE, new Sourced<>(code, line.place(), Confidence.LIKELY));
        }
        if (section != null && section != Meaning.SECTION && section != Meaning.TITLE) {
            if (ONE_LINE.contains(section) && head.first(section).isPresent()) {
                section = null;
                return;
            }
            for (String each : line.text().lines().toList()) {
                take(section, each, line, Confidence.LIKELY);
            }
        }
        if (head.first(Meaning.APPOINTMENT).isEmpty()
                || FoldedText.of(line.text()).contains("hen lan")) {
            appointments(line);
        }
    }

    /** Labels within the cells of one row, as on the cover of a document of the quality system. */
    private boolean within(HeadLine line) {
        boolean found = false;
        for (SourceCell cell : line.cells()) {
            for (String each : cell.text().lines().toList()) {
                Optional<Label> label = Label.of(each)
                        .filter(known -> ONE_LINE.contains(known.meaning())
                                && !known.value().isEmpty());
                if (label.isPresent()) {
                    take(label.get().meaning(), label.get().value(), line, Confidence.SURE);
                    found = true;
                }
            }
        }
        return found;
    }

    private static boolean isPaperHeader(HeadLine line) {
        return line.cells().stream()
                .anyMatch(cell -> FoldedText.of(cell.text())
                        .matches("(stt|tt|ten (giay to|ho so|thanh phan|tai lieu).*|ban (chinh|sao|goc)|so luong)"));
    }

    /** Headings without a colon: {@code II. LĨNH VỰC HỘ TỊCH}, {@code THỦ TỤC HÀNH CHÍNH CẤP XÃ}. */
    private void announced(HeadLine line) {
        String bare = Label.withoutOrdinal(line.text());
        String folded = FoldedText.of(bare);
        if (folded.matches("^linh vuc .{3,80}")) {
            head.add(
                    Meaning.FIELD,
                    new Sourced<>(bare.substring("lĩnh vực ".length()).strip(), line.place(), Confidence.LIKELY));
        } else if (folded.matches(
                "^((danh muc )?(cac )?thu tuc hanh chinh (thuoc tham quyen .{0,30})?)cap (tinh|xa).{0,40}")) {
            head.add(Meaning.LEVEL, new Sourced<>(bare, line.place(), Confidence.LIKELY));
        }
    }

    private void appointments(HeadLine line) {
        if (FoldedText.of(line.text()).matches("(?s).*hen (tra |ket qua )*(lan )?(lan|thu) (1|thu nhat|2|thu hai).*")) {
            head.add(Meaning.APPOINTMENT, new Sourced<>(line.text(), line.place(), Confidence.LIKELY));
        }
    }

    private void columns(HeadLine line) {
        original = -1;
        copy = -1;
        for (SourceCell cell : line.cells()) {
            String folded = FoldedText.of(cell.text());
            if (folded.matches("ban (chinh|goc).*")) {
                original = cell.column();
            } else if (folded.matches("ban (sao|photo|chup).*")) {
                copy = cell.column();
            }
        }
    }

    private void take(Meaning meaning, String text, HeadLine line, Confidence confidence) {
        take(meaning, text, line, confidence, "");
    }

    private void take(Meaning meaning, String text, HeadLine line, Confidence confidence, String label) {
        String value = text.strip();
        if (value.isEmpty()) {
            return;
        }
        if (FoldedText.of(value).contains("hen lan")) {
            appointments(line);
        }
        switch (meaning) {
            case COMPONENT -> paper(value, line, confidence);
            case FEE ->
                head.add(
                        meaning,
                        new Sourced<>(
                                (label.isEmpty() ? "Phí, lệ phí" : label) + ": " + value, line.place(), confidence));
            case CODE -> {
                String code = Title.code(value);
                if (!code.isEmpty()) {
                    head.add(meaning, new Sourced<>(code, line.place(), Confidence.SURE));
                }
            }
            case SECTION, TITLE, NOTHING, HEADER, STAGE, CASE -> {}
            case RESULT, LEGAL_BASIS, APPLICANT -> {
                String item = value.replaceFirst("^[-+*•]\\s*", "")
                        .replaceFirst("[.;]$", "")
                        .strip();
                if (!NOTHING.matcher(FoldedText.of(item)).matches() && !item.isEmpty()) {
                    head.add(meaning, new Sourced<>(item, line.place(), confidence));
                }
            }
            default -> head.add(meaning, new Sourced<>(value, line.place(), confidence));
        }
    }

    private void paper(String text, HeadLine line, Confidence confidence) {
        String folded = FoldedText.of(text);
        boolean row = !line.cells().isEmpty() && (original >= 0 || copy >= 0);
        String said = row ? named(line) : text;
        String name = Label.withoutOrdinal(said.replaceFirst("^[-+*•]\\s*", ""))
                .replaceFirst("^[-+*•]\\s*", "")
                .replaceFirst("[;.]$", "")
                .strip();
        if (row && head.papers().stream().anyMatch(each -> each.place().equals(line.place()))
                || name.length() < 4
                || NOTHING.matcher(folded).matches()
                || name.endsWith(":")
                || folded.matches(
                        "^(stt|tt|ten (giay to|ho so|thanh phan)|thanh phan ho so|ho so (gom|bao gom)|ban (chinh|sao)).{0,25}$")) {
            return;
        }
        Integer originals = row ? count(line, original) : null;
        Integer copies = row ? count(line, copy) : null;
        String form = folded.contains("ban chinh") || folded.contains("ban goc") || row && isMarked(line, original)
                ? "BAN_CHINH"
                : folded.contains("ban sao") || row && isMarked(line, copy) ? "BAN_SAO" : null;
        boolean conditional = folded.contains("neu co") || folded.matches(".*(truong hop|doi voi|neu) .*");
        head.papers()
                .add(new Sourced<>(
                        new Paper(name, form, originals, copies, conditional ? name : null), line.place(), confidence));
    }

    private String named(HeadLine line) {
        return line.cells().stream()
                .filter(cell -> cell.column() != original && cell.column() != copy)
                .map(SourceCell::text)
                .filter(text -> !text.matches("[\\d.\\-)(a-z]{0,5}"))
                .findFirst()
                .orElse("");
    }

    /** How many are said; a cross says only that one is needed. */
    private static @Nullable Integer count(HeadLine line, int column) {
        return line.cells().stream()
                .filter(cell -> cell.column() == column && cell.text().matches("0?\\d{1,2}( bản)?"))
                .map(cell -> Integer.valueOf(cell.text().replaceAll("\\D", "")))
                .findFirst()
                .orElse(null);
    }

    private static boolean isMarked(HeadLine line, int column) {
        return line.cells().stream()
                .anyMatch(cell -> cell.column() == column
                        && !cell.isBlank()
                        && !cell.text().matches("[-–0]+"));
    }
}
