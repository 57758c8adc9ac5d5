package vn.quytrinh.interchange.reading.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.interchange.guard.Message;
import vn.quytrinh.interchange.reading.Confidence;
import vn.quytrinh.interchange.reading.Meaning;
import vn.quytrinh.interchange.reading.Notes;
import vn.quytrinh.interchange.reading.head.Catalogue;
import vn.quytrinh.interchange.reading.head.HeadLine;
import vn.quytrinh.interchange.reading.head.HeadReader;
import vn.quytrinh.interchange.reading.head.ProcedureHead;
import vn.quytrinh.interchange.reading.head.Sections;
import vn.quytrinh.interchange.reading.head.Sourced;
import vn.quytrinh.interchange.reading.table.Columns;
import vn.quytrinh.interchange.reading.table.HeadingRow;
import vn.quytrinh.interchange.reading.table.HeadingWords;
import vn.quytrinh.interchange.reading.table.Region;
import vn.quytrinh.interchange.reading.table.RowItem;
import vn.quytrinh.interchange.reading.table.StepRows;
import vn.quytrinh.interchange.reading.time.BareUnit;
import vn.quytrinh.interchange.reading.time.TimeReading;
import vn.quytrinh.interchange.reading.time.TimeText;
import vn.quytrinh.interchange.source.Place;
import vn.quytrinh.model.document.DocumentControl;
import vn.quytrinh.model.document.DocumentFactory;
import vn.quytrinh.model.document.DocumentStatus;
import vn.quytrinh.model.organisation.OrganisationFactory;
import vn.quytrinh.model.process.InternalProcess;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.ProcessFactory;
import vn.quytrinh.model.process.Provenance;
import vn.quytrinh.procedure.StableIds;
import vn.quytrinh.procedure.json.ProcedureJson;
import vn.quytrinh.procedure.law.citation.FoldedText;

/** Makes drafts of what a document says about one procedure; one draft a case where cases have no step in common. */
public final class DraftBuilder {

    private static final int LONGEST_KEY = 60;
    private static final Pattern UNIT_STATED = Pattern.compile(
            "don vi tinh|\\bdvt\\b|(moi|1|01) ngay (lam viec )?(tinh|=|la|bang)|thoi gian.{0,60}(tinh theo|tinh bang|duoc tinh|la) (ngay|gio)");
    private static final int NEAR = 3;
    private static final int LONGEST_HEADING = 200;

    private final String file;
    private final Notes notes;
    private final Catalogue catalogue;
    private final Set<String> keys = new HashSet<>();
    private String lastKey = "";
    private @Nullable BareUnit general;
    private @Nullable Sourced<String> field;
    private @Nullable Sourced<String> level;

    /**
     * @param file the name of the file, for the provenance
     * @param catalogue the codes that the document lists by name
     * @param notes what is noted
     */
    public DraftBuilder(String file, Catalogue catalogue, Notes notes) {
        this.file = file;
        this.catalogue = catalogue;
        this.notes = notes;
    }

    /** Makes the drafts of one region. */
    public List<Procedure> build(Region region) {
        ProcedureHead head = HeadReader.read(region.lines(), notes.corrections());
        String name = head.first(Meaning.TITLE).map(Sourced::value).orElse("");
        notes.about(key(name));
        Columns first = region.tables().get(0).columns();
        Place place = new Place(first.table().index(), first.from(), 0);
        if (name.isEmpty()) {
            notes.ask(
                    "NAME_MISSING",
                    place,
                    Confidence.DOUBTFUL,
                    new Message(
                            "Không tìm thấy tên thủ tục trước bảng này.",
                            "No name of a procedure was found before this table."));
        }
        BareUnit bare = bare(region);
        Layout layout = Layout.of(items(region, bare), notes);
        columns(region);
        if (layout.entries().isEmpty()) {
            return List.of();
        }
        if (layout.entries().size() > ProcedureJson.MAX_STEPS) {
            notes.ask(
                    "TOO_MANY_STEPS",
                    place,
                    Confidence.DOUBTFUL,
                    new Message(
                            "Bảng này có " + layout.entries().size() + " bước, tối đa " + ProcedureJson.MAX_STEPS
                                    + "; bảng không được đọc. Hãy tách bảng theo thủ tục.",
                            "This table has " + layout.entries().size() + " steps, at most " + ProcedureJson.MAX_STEPS
                                    + " are read; the table was not. Maybe split it by procedure."));
            return List.of();
        }
        if (layout.join()) {
            return List.of(draft(head, name, layout, place, bare, lastKey));
        }
        notes.ask(
                "CASES_APART",
                place,
                Confidence.LIKELY,
                new Message(
                        "Các trường hợp trong bảng không có bước chung ở đầu; mỗi trường hợp thành một bản nháp.",
                        "The cases of the table have no first step in common; each becomes a draft."));
        List<Procedure> drafts = new ArrayList<>();
        for (String when : layout.cases()) {
            notes.about(key(name + " " + when));
            drafts.add(draft(head, name + " – " + when, layout.only(when), place, bare, lastKey));
        }
        return drafts;
    }

    private String key(String name) {
        String bare = FoldedText.of(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        String slug =
                bare.length() > LONGEST_KEY ? bare.substring(0, LONGEST_KEY).replaceAll("-[^-]*$", "") : bare;
        String base = slug.isEmpty() ? "thu-tuc" : slug;
        String key = base;
        for (int i = 2; !keys.add(key); i++) {
            key = base + "-" + i;
        }
        lastKey = key;
        return key;
    }

    private void columns(Region region) {
        for (Region.StepTable table : region.tables()) {
            Columns columns = table.columns();
            columns.labels().forEach((column, label) -> {
                if (!label.isEmpty()) {
                    Meaning meaning = columns.meanings().getOrDefault(column, Meaning.NOTHING);
                    boolean unknown = meaning == Meaning.NOTHING
                            && !notes.corrections().columns().containsKey(columns.place(column));
                    notes.take(
                            columns.place(column),
                            Meaning.HEADER,
                            unknown ? Confidence.DOUBTFUL : Confidence.SURE,
                            meaning.name(),
                            "");
                    if (unknown
                            && columns.table()
                                    .at(columns.from(), column)
                                    .filter(cell -> cell.column() == column)
                                    .isPresent()) {
                        notes.ask(
                                "UNKNOWN_COLUMN",
                                columns.place(column),
                                Confidence.DOUBTFUL,
                                new Message(
                                        "Không rõ cột “" + label + "” là gì; cột này chưa được đọc.",
                                        "It is not clear what the column “" + label + "” is; it was not read."));
                    }
                }
            });
        }
    }

    /** What a decision says once, before its first procedure, holds for all. */
    private @Nullable BareUnit bare(Region region) {
        BareUnit own = stated(region);
        if (general == null && own != null && keys.size() <= 1) {
            general = own;
        }
        return own == null ? general : own;
    }

    private static @Nullable BareUnit stated(Region region) {
        Stream<@Nullable BareUnit> headers =
                region.tables().stream().map(table -> table.columns().bareUnit());
        Stream<@Nullable BareUnit> lines = region.tables().stream()
                .limit(1)
                .flatMap(table -> region.lines().stream())
                .map(HeadLine::text)
                .filter(text -> UNIT_STATED.matcher(FoldedText.of(text)).find())
                .map(BareUnit::of);
        return Stream.concat(headers, lines)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private List<RowItem> items(Region region, @Nullable BareUnit bare) {
        List<RowItem> items = new ArrayList<>();
        for (Region.StepTable table : region.tables()) {
            Columns columns = table.columns();
            List<HeadLine> near = table.before();
            near.subList(Math.max(0, near.size() - NEAR), near.size()).forEach(line -> heading(line, columns, items));
            items.addAll(StepRows.read(columns, table.to(), notes.corrections(), bare));
        }
        return items;
    }

    /** A heading of a stage or case right before a table counts as if it stood in it. */
    private void heading(HeadLine line, Columns columns, List<RowItem> items) {
        Meaning words = notes.corrections()
                .meaningOf(line.place())
                .orElseGet(() -> HeadingWords.of(line.text().lines().findFirst().orElse("")));
        boolean heads =
                words == Meaning.CASE || words == Meaning.APPOINTMENT || words == Meaning.STAGE && isStage(line);
        if (heads && line.text().length() <= LONGEST_HEADING && !Sections.begins(line)) {
            String text = line.text();
            int colon = text.lastIndexOf(':');
            TimeReading time = TimeText.read(colon < 0 ? text : text.substring(colon + 1), null);
            items.add(new HeadingRow(columns.table(), columns.from(), line.place(), words, text, time));
        }
    }

    private static boolean isStage(HeadLine line) {
        return FoldedText.of(line.text())
                .matches(
                        "^(([ivx]{1,4}|[a-d]|\\d)[.)] ?)?(giai doan|(o |tai )?cap (xa|tinh|huyen|trung uong)|tai (cap|ubnd|so|trung tam|chi nhanh)|quy trinh (tai|cap)|thuc hien (tai|o) ).*");
    }

    private Procedure draft(
            ProcedureHead head, String name, Layout layout, Place place, @Nullable BareUnit bare, String key) {
        Procedure procedure = ProcessFactory.eINSTANCE.createProcedure();
        InternalProcess process = ProcessFactory.eINSTANCE.createInternalProcess();
        process.setRevision(1);
        procedure.setProcess(process);
        procedure.setOrganisation(OrganisationFactory.eINSTANCE.createOrganisation());
        DocumentControl control = DocumentFactory.eINSTANCE.createDocumentControl();
        control.setRevision(1);
        control.setStatus(DocumentStatus.DRAFT);
        procedure.setDocument(control);
        procedure.setSchema("tthc-internal-procedure/0.1");
        procedure.setId(key);
        if (!name.isEmpty()) {
            procedure.setName(name);
            head.first(Meaning.TITLE)
                    .ifPresent(title -> notes.take(title.place(), Meaning.TITLE, title.confidence(), name, ""));
            head.first(Meaning.TITLE)
                    .filter(title -> title.confidence() == Confidence.DOUBTFUL)
                    .ifPresent(title -> notes.ask(
                            "NAME_UNSURE",
                            title.place(),
                            Confidence.DOUBTFUL,
                            new Message(
                                    "“" + name + "” có phải tên thủ tục không?",
                                    "Is “" + name + "” the name of the procedure?")));
        }
        layout.entries().forEach(entry -> process.getSteps().add(entry.step()));
        new DraftSteps(procedure.getOrganisation(), notes).fill(layout.entries());
        Limits limits = new Limits(units(head, layout, place, bare));
        if (limits.units().hoursPerDay() != null) {
            procedure.setHoursPerDay(limits.units().hoursPerDay());
        }
        var times = new StepTimes(layout.entries(), limits, notes);
        times.put();
        times.joinParts();
        Flow.join(layout.entries(), notes);
        new DraftHead(procedure, head, notes).put(place, limits);
        carry(procedure, head);
        if (procedure.getCode() == null) {
            catalogue.code(name).ifPresent(code -> {
                procedure.setCode(code.value());
                notes.take(code.place(), Meaning.CODE, Confidence.LIKELY, code.value(), "");
                notes.settle("CODE_MISSING", place);
            });
        }
        new DraftTotals(process, layout, limits, notes).put(stated(head), place);
        Appointments.put(process, layout, head.all(Meaning.APPOINTMENT), limits);
        Provenance provenance = ProcessFactory.eINSTANCE.createProvenance();
        provenance.setKind("IMPORTED");
        provenance.getSources().add(file);
        procedure.setProvenance(provenance);
        StableIds.assign(procedure);
        return procedure;
    }

    /** A heading about a field or a level holds until the next. */
    private void carry(Procedure procedure, ProcedureHead head) {
        field = head.first(Meaning.FIELD).orElse(field);
        level = head.first(Meaning.LEVEL).orElse(level);
        if (procedure.getField() == null && field != null) {
            procedure.setField(field.value());
            notes.take(field.place(), Meaning.FIELD, Confidence.LIKELY, field.value(), "");
        }
        if (procedure.getLevel() == null && level != null) {
            procedure.setLevel(DraftHead.level(level.value()));
            notes.take(level.place(), Meaning.LEVEL, Confidence.LIKELY, level.value(), "");
        }
    }

    private static @Nullable Total stated(ProcedureHead head) {
        return head.all(Meaning.TOTAL).stream()
                .map(line -> new Total("", TimeText.read(line.value(), null), line.place(), "", null))
                .filter(total -> !total.time().amounts().isEmpty())
                .findFirst()
                .orElse(null);
    }

    private Units units(ProcedureHead head, Layout layout, Place place, @Nullable BareUnit bare) {
        List<TimeReading> times = layout.entries().stream()
                .map(entry -> entry.row().time())
                .filter(Objects::nonNull)
                .toList();
        List<String> totals = Stream.of(
                        head.all(Meaning.LEGAL_LIMIT).stream().map(Sourced::value),
                        head.all(Meaning.TOTAL).stream().map(Sourced::value),
                        layout.totals().stream()
                                .map(total -> total.label() + " " + total.time().text()),
                        layout.stages().keySet().stream().map(stage -> stage.getName()),
                        head.all(Meaning.APPOINTMENT).stream().map(Sourced::value))
                .flatMap(each -> each)
                .toList();
        return Units.of(times, totals, bare, place, notes);
    }
}
