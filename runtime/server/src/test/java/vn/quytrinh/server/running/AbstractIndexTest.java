package vn.quytrinh.server.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.quytrinh.engine.AgencyScope;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.Progress;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.UnitOfWork;
import vn.quytrinh.engine.comment.CommentThread;
import vn.quytrinh.engine.comment.Comments;
import vn.quytrinh.engine.dossier.DossierState;
import vn.quytrinh.engine.impact.Impact;
import vn.quytrinh.engine.impact.ImpactDrafts;
import vn.quytrinh.engine.impact.Impacts;
import vn.quytrinh.engine.impact.Matter;
import vn.quytrinh.engine.impact.PlannedChange;
import vn.quytrinh.engine.impact.StartedDraft;
import vn.quytrinh.engine.impact.Touched;
import vn.quytrinh.engine.index.DeviationCount;
import vn.quytrinh.engine.index.EntryKind;
import vn.quytrinh.engine.index.Found;
import vn.quytrinh.engine.index.Indexing;
import vn.quytrinh.engine.index.ReferenceKind;
import vn.quytrinh.engine.index.Search;
import vn.quytrinh.engine.library.Bookshelf;
import vn.quytrinh.engine.library.Coverage;
import vn.quytrinh.engine.library.ShelfLine;
import vn.quytrinh.engine.library.ShelfQuestion;
import vn.quytrinh.engine.library.Variants;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.model.process.Component;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.ProcessFactory;
import vn.quytrinh.procedure.samples.SampleProcedures;

/** Search, library and impact, on whatever database. Each test has procedures of its own. */
abstract class AbstractIndexTest {

    private static final Caller ANALYST = new Caller("lan", EnumSet.of(Role.ANALYST), AgencyScope.ALL, false);
    private static final Caller AUDITOR = new Caller("kiem-toan", EnumSet.of(Role.AUDITOR), AgencyScope.ALL, false);

    @LocalServerPort
    private int port;

    @Autowired
    private Procedures procedures;

    @Autowired
    private Search search;

    @Autowired
    private Indexing indexing;

    @Autowired
    private Impacts impacts;

    @Autowired
    private ImpactDrafts drafts;

    @Autowired
    private Bookshelf shelf;

    @Autowired
    private Variants variants;

    @Autowired
    private Comments comments;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private UnitOfWork unitOfWork;

    private String key;

    @BeforeEach
    void name(TestInfo test) {
        String name = test.getTestMethod().orElseThrow().getName().toLowerCase(Locale.ROOT);
        key = "tim-" + name.substring(6, Math.min(name.length(), 40));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dang ky muc luc", "Đăng ký mục lục", "ĐĂNG KÝ MỤC LỤC", "Đăng ký mục lục", "luc muc dan"})
    void shouldFindWhateverTheAccents(String typed) {
        // given
        key = "tim-dau";
        save(procedure -> procedure.setName("Đăng ký mục lục quyền tác giả"));

        // when
        List<Found> found = search.find(typed, EntryKind.PROCEDURE, 0, 20, ANALYST);

        // then
        assertThat(found).extracting(Found::key).contains(key);
        assertThat(search.count(typed, ANALYST)).containsKey(EntryKind.PROCEDURE);
    }

    @Test
    void shouldNotFindWithoutEveryWordAtTheBeginningOfAWord() {
        // given
        save(procedure -> procedure.setName("Cấp bản trích lục khai tử"));

        // then
        assertThat(keys("trich luc khai tu")).contains(key);
        assertThat(keys("trich luc khai tu nuoc")).doesNotContain(key);
        assertThat(keys("hai tu")).doesNotContain(key);
        assertThat(keys(" %_ ")).isEmpty();
        assertThat(keys("")).isEmpty();
    }

    @Test
    void shouldListTheBestFirst() {
        // given
        save(procedure -> {
            procedure.setName("Trích đo địa chính");
            procedure.setCode("7.770077");
        });
        String holding = key + "-2";
        save(holding, procedure -> procedure.setName("Thẩm định hồ sơ trích đo địa chính"));

        // then
        assertThat(keys("trich do dia chinh")).containsExactly(key, holding);
        assertThat(search.find("7.770077", null, 0, 1, ANALYST))
                .extracting(Found::key)
                .containsExactly(key);
    }

    @Test
    void shouldFindElementsWhereTheyAreAndForgetWhatWasReplaced() {
        // given
        save(procedure -> procedure.getProcess().getSteps().get(1).setName("Xác minh thực địa kỳ lạ"));
        String step = model().getProcess().getSteps().get(1).getId();

        // then
        assertThat(search.find("xac minh thuc dia ky la", null, 0, 9, ANALYST))
                .containsExactly(new Found(
                        EntryKind.STEP,
                        key,
                        model().getName(),
                        model().getCode(),
                        "H05",
                        step,
                        "Xác minh thực địa kỳ lạ"));

        // when
        save(procedure -> {});

        // then
        assertThat(search.find("xac minh thuc dia ky la", null, 0, 9, ANALYST)).isEmpty();
    }

    @Test
    void shouldShowWhatIsOfTheAgencyAboveItOrOfNobody() {
        // given
        save(procedure -> {
            procedure.setName("Thủ tục phạm vi của riêng xã");
            procedure.setTerritory("VN.H05.12");
        });

        // then
        assertThat(visible("H05.12")).isTrue();
        assertThat(visible("H05")).isTrue();
        assertThat(visible("H05.12.3")).isTrue();
        assertThat(visible("H05.1")).isFalse();
        assertThat(visible("H26")).isFalse();
    }

    @Test
    void shouldMakeTheIndexAnew() {
        // given
        save(procedure -> procedure.setName("Dựng lại chỉ mục tìm kiếm"));
        unitOfWork.write(() -> database.update("delete from procedure_index where source = ?", "draft:" + key));
        List<Long> heard = new ArrayList<>();

        // when
        boolean lost = keys("dung lai chi muc").isEmpty();
        long count = indexing.rebuild((done, total) -> heard.add(done));

        // then
        assertThat(lost).isTrue();
        assertThat(keys("dung lai chi muc")).containsExactly(key);
        assertThat(heard).isNotEmpty().last().isEqualTo(count);
        assertThat(indexing.catchUp(Progress.SILENT)).isZero();
    }

    @Test
    void shouldCountDeviationsOfVariantsFromTheirMaster() {
        // given
        save(procedure -> procedure.setTerritory("VN"));
        String variant = Variants.keyFor(key, "H26.12");
        variants.make(key, variant, "H26.12", ANALYST);

        // then
        assertThat(line(variant).deviations()).isEqualTo(DeviationCount.NONE);
        assertThat(line(key).variants()).isEqualTo(1);

        // when
        edit(variant, procedure -> {
            Component paper = ProcessFactory.eINSTANCE.createComponent();
            paper.setName("Sơ yếu lý lịch");
            procedure.getComponents().add(paper);
        });

        // then
        assertThat(line(variant).deviations()).isEqualTo(new DeviationCount(0, 1));
        assertThat(shelf.list(bond(ShelfQuestion.Bond.FORBIDDEN), 0, 9, ANALYST))
                .extracting(line -> line.procedure().key())
                .containsExactly(variant);

        // when
        edit(key, procedure -> {
            Component paper = ProcessFactory.eINSTANCE.createComponent();
            paper.setName("Sơ yếu lý lịch");
            procedure.getComponents().add(paper);
        });

        // then
        assertThat(line(variant).deviations()).isEqualTo(DeviationCount.NONE);
        assertThat(shelf.list(bond(ShelfQuestion.Bond.FORBIDDEN), 0, 9, ANALYST))
                .isEmpty();
        assertThatThrownBy(() -> variants.make(key, variant, "H26.12", ANALYST))
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("free key");
    }

    @Test
    void shouldTellWhatIsInForce() {
        // given
        save(procedure -> procedure.setField("Lĩnh vực thử " + key));
        ShelfQuestion question = new ShelfQuestion(
                "",
                "Lĩnh vực thử " + key,
                "*",
                ShelfQuestion.State.ANY,
                ShelfQuestion.Bond.ANY,
                "",
                ShelfQuestion.Order.IN_FORCE,
                true);

        // then
        assertThat(shelf.count(question, ANALYST)).isEqualTo(new Coverage(1, 0, 0));

        // when
        publish("2026-01-01");

        // then
        Coverage coverage = shelf.count(question, ANALYST);
        assertThat(coverage.inForce()).isEqualTo(1);
        assertThat(shelf.list(question, 0, 9, ANALYST))
                .extracting(ShelfLine::inForceSince)
                .containsExactly(LocalDate.of(2026, 1, 1));
        assertThat(shelf.fields(ANALYST)).contains("Lĩnh vực thử " + key);
    }

    @Test
    void shouldTellWhatAnInstrumentTouches() {
        // given
        save(procedure ->
                procedure.getProcess().getSteps().get(1).setSuspension("Theo NĐ 771/2025/NĐ-CP Đ17.2 được tạm dừng"));
        String step = model().getProcess().getSteps().get(1).getId();
        publish("2026-01-01");
        edit(key, procedure -> procedure.setName("Tên khác"));

        // when
        Impact impact = impacts.of(new Matter(ReferenceKind.INSTRUMENT, "Nghị định 771/2025"), AUDITOR);

        // then
        assertThat(impact.procedures()).hasSize(1);
        Touched touched = impact.procedures().getFirst();
        assertThat(touched.draft()).extracting(reference -> reference.element()).containsExactly(step);
        assertThat(touched.inForce()).hasSize(1);
        assertThat(instrument("NĐ 771/2025/NĐ-CP Đ17").procedures()).hasSize(1);
        assertThat(instrument("NĐ 771/2025/NĐ-CP Đ18").procedures()).isEmpty();
        assertThat(instrument("TT 771/2025/TT-BTP").procedures()).isEmpty();
        assertThat(impacts.names(ReferenceKind.INSTRUMENT, "771/2025", 9, AUDITOR))
                .containsExactly("NĐ 771/2025/NĐ-CP Đ17.2");
    }

    @Test
    void shouldCountOpenDossiersByReleaseAndUnit() {
        // given
        save(procedure ->
                procedure.getOrganisation().getUnits().forEach(unit -> unit.setName("Đơn vị lẻ_" + unit.getName())));
        publish("2026-01-01");
        Api api = new Api(port);
        append(api, "H05.12-260212-770001", "mo");
        append(api, "H05.13-260212-770002", "mo2");
        String unit = model().getProcess().getSteps().get(1).getUnit().getName();
        Matter matter = new Matter(ReferenceKind.UNIT, unit);

        // when
        Impact all = impacts.of(matter, AUDITOR);
        Impact own = impacts.of(matter, new Caller("xa", EnumSet.of(Role.AUDITOR), AgencyScope.of("H05.12"), false));
        Impact blind = impacts.of(matter, ANALYST);

        // then
        assertThat(List.of(all.openDossiers(), all.atUnit())).containsExactly(2L, 2L);
        assertThat(List.of(own.openDossiers(), own.atUnit())).containsExactly(1L, 1L);
        assertThat(List.of(blind.openDossiers(), blind.atUnit())).containsExactly(0L, 0L);
        assertThat(impacts.dossiers(all, 1, 9, AUDITOR))
                .extracting(DossierState::code)
                .containsExactly("H05.13-260212-770002");
        assertThatThrownBy(() -> impacts.dossiers(all, 0, 9, ANALYST))
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("OPERATOR");
    }

    @Test
    void shouldStartDraftsForEverythingThatIsTouched() {
        // given
        String other = key + "-2";
        Consumer<Procedure> citing = procedure ->
                procedure.getProcess().getSteps().get(1).setSuspension("Theo NĐ 772/2025/NĐ-CP được tạm dừng");
        save(citing);
        save(other, citing);
        edit(other, procedure -> procedure.setTerritory("VN.H26"));
        Caller ofProvince = new Caller("lan", EnumSet.of(Role.ANALYST), AgencyScope.of("H05", "H26"), false);
        var change = new PlannedChange(
                new Matter(ReferenceKind.INSTRUMENT, "NĐ 772/2025/NĐ-CP"),
                "NĐ 90/2027/NĐ-CP",
                LocalDate.of(2027, 7, 1),
                "thay thế");

        // when
        List<StartedDraft> started = drafts.start(change, Progress.SILENT, ofProvince);
        List<StartedDraft> again = drafts.start(change, Progress.SILENT, ofProvince);

        // then
        assertThat(started).extracting(StartedDraft::outcome).containsOnly(StartedDraft.Outcome.CHANGED);
        assertThat(started).extracting(StartedDraft::key).containsExactlyInAnyOrder(key, other);
        assertThat(again).isEmpty();
        assertThat(model().getProcess().getSteps().get(1).getSuspension())
                .isEqualTo("Theo NĐ 90/2027/NĐ-CP được tạm dừng");
        assertThat(procedures.versions(key).getFirst().note())
                .isEqualTo("Thay NĐ 772/2025/NĐ-CP bằng NĐ 90/2027/NĐ-CP từ 01/07/2027 (thay thế)");
        assertThat(procedures.versions(key).getFirst().summary().savedBy()).isEqualTo("lan");
        assertThat(database.queryForList(
                        "select action from audit_entry where subject = 'NĐ 772/2025/NĐ-CP'", String.class))
                .containsExactly("IMPACT_DRAFTS_STARTED", "IMPACT_DRAFTS_STARTED");
    }

    @Test
    void shouldLeaveARemarkOnceWhereNothingCanBeReplaced() {
        // given
        save(procedure -> procedure.getProcess().getSteps().get(1).setSuspension("Điều 5 NĐ 773/2025/NĐ-CP: tạm dừng"));
        String step = model().getProcess().getSteps().get(1).getId();
        var change = new PlannedChange(
                new Matter(ReferenceKind.INSTRUMENT, "NĐ 773/2025/NĐ-CP"), null, LocalDate.of(2027, 7, 1), "");

        // when
        List<StartedDraft> started = drafts.start(change, Progress.SILENT, ANALYST);
        List<StartedDraft> again = drafts.start(change, Progress.SILENT, ANALYST);

        // then
        assertThat(started).extracting(StartedDraft::outcome).containsExactly(StartedDraft.Outcome.REMARKED);
        assertThat(again).extracting(StartedDraft::outcome).containsExactly(StartedDraft.Outcome.UNTOUCHED);
        List<CommentThread> threads = comments.threads(key, ANALYST);
        assertThat(threads).hasSize(1);
        assertThat(threads.getFirst().subject().element()).isEqualTo(step);
        assertThat(threads.getFirst().comments().getFirst().text())
                .isEqualTo("Rà soát theo thay đổi của NĐ 773/2025/NĐ-CP từ 01/07/2027: NĐ 773/2025/NĐ-CP Đ5");
        assertThat(procedures.versions(key)).hasSize(1);
    }

    @Test
    void shouldRefuseWhatIsOfOthersAndWhatMakesNoSense() {
        // given
        save(procedure ->
                procedure.getProcess().getSteps().get(1).setSuspension("Theo NĐ 774/2025/NĐ-CP được tạm dừng"));
        Matter matter = new Matter(ReferenceKind.INSTRUMENT, "NĐ 774/2025/NĐ-CP");
        Caller below = new Caller("xa", EnumSet.of(Role.ANALYST), AgencyScope.of("H05.12"), false);

        // when
        List<StartedDraft> started =
                drafts.start(new PlannedChange(matter, "NĐ 1/2027/NĐ-CP", null, ""), Progress.SILENT, below);

        // then
        assertThat(started).extracting(StartedDraft::outcome).containsExactly(StartedDraft.Outcome.REFUSED);
        assertThat(started.getFirst().refusal()).isNotNull();
        assertThat(procedures.versions(key)).hasSize(1);
        assertRefused("REPLACEMENT_INVALID", new PlannedChange(matter, "không phải số văn bản", null, ""), ANALYST);
        assertRefused("REPLACEMENT_INVALID", new PlannedChange(matter, "NĐ 774/2025/NĐ-CP Đ3", null, ""), ANALYST);
        assertRefused(
                "MATTER_INVALID", new PlannedChange(new Matter(ReferenceKind.UNIT, " ? "), "x", null, ""), ANALYST);
        assertRefused("ROLE_REQUIRED", new PlannedChange(matter, null, null, ""), AUDITOR);
    }

    @Test
    void shouldMergeAUnitIntoOneThatIsThere() {
        // given
        save(procedure -> procedure.getOrganisation().getUnits().get(1).setName("Phòng sẽ nhập " + key));
        Procedure before = model();
        String into = before.getOrganisation().getUnits().getFirst().getName();
        int units = before.getOrganisation().getUnits().size();

        // when
        drafts.start(
                new PlannedChange(new Matter(ReferenceKind.UNIT, "Phòng sẽ nhập " + key), into, null, ""),
                Progress.SILENT,
                ANALYST);

        // then
        Procedure after = model();
        assertThat(after.getOrganisation().getUnits()).hasSize(units - 1);
        assertThat(after.getProcess().getSteps())
                .allSatisfy(step -> assertThat(
                                step.getUnit() == null || step.getUnit().eContainer() != null)
                        .isTrue());
        assertThat(impacts.of(new Matter(ReferenceKind.UNIT, "Phòng sẽ nhập " + key), ANALYST)
                        .drafts())
                .isEmpty();
    }

    private void assertRefused(String code, PlannedChange change, Caller caller) {
        assertThatThrownBy(() -> drafts.start(change, Progress.SILENT, caller))
                .isInstanceOfSatisfying(
                        EngineException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private Impact instrument(String citation) {
        return impacts.of(new Matter(ReferenceKind.INSTRUMENT, citation), AUDITOR);
    }

    private static ShelfQuestion bond(ShelfQuestion.Bond bond) {
        return new ShelfQuestion("", "", "H26.12", ShelfQuestion.State.ANY, bond, "", ShelfQuestion.Order.NAME, false);
    }

    private ShelfLine line(String wanted) {
        return shelf.list(ShelfQuestion.ALL.withWords(wanted), 0, 50, ANALYST).stream()
                .filter(line -> line.procedure().key().equals(wanted))
                .findFirst()
                .orElseThrow();
    }

    private boolean visible(String agency) {
        Caller caller = new Caller("xa", EnumSet.of(Role.ANALYST), AgencyScope.of(agency), false);
        return search.find("thu tuc pham vi cua rieng xa", null, 0, 9, caller).stream()
                .anyMatch(found -> found.key().equals(key));
    }

    private List<String> keys(String typed) {
        return search.find(typed, EntryKind.PROCEDURE, 0, 50, ANALYST).stream()
                .map(Found::key)
                .toList();
    }

    private Procedure model() {
        return procedures.open(key).procedure();
    }

    private void publish(String from) {
        Api.Reply published = new Api(port).publish(key, from);
        assertThat(published.status()).as(published.body()).isEqualTo(200);
    }

    private void append(Api api, String dossier, String event) {
        Api.Reply accepted =
                api.append(dossier, "{\"procedure\":\"" + key + "\",\"events\":[" + Api.accepted(key + event) + "]}");
        assertThat(accepted.status()).as(accepted.body()).isEqualTo(200);
    }

    private void edit(String which, Consumer<Procedure> edit) {
        Procedure procedure = procedures.open(which).procedure();
        edit.accept(procedure);
        procedures.importModel(procedure, ANALYST);
    }

    private void save(Consumer<Procedure> edit) {
        save(key, edit);
    }

    private void save(String which, Consumer<Procedure> edit) {
        Procedure procedure = SampleProcedures.load(Api.PROCEDURE);
        procedure.setId(which);
        procedure.setTerritory("VN.H05");
        edit.accept(procedure);
        procedures.importModel(procedure, ANALYST);
    }
}
