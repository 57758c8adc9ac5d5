package vn.quytrinh.designer.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import vn.quytrinh.designer.DesignerTest;
import vn.quytrinh.designer.language.Language;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.calendar.Calendars;
import vn.quytrinh.worktime.CalendarLayer;
import vn.quytrinh.worktime.DayKind;
import vn.quytrinh.worktime.LayerScope;
import vn.quytrinh.worktime.SpecialDay;
import vn.quytrinh.worktime.YearStatus;
import vn.quytrinh.worktime.history.CalendarChange;
import vn.quytrinh.worktime.history.CalendarVersion;

@DesignerTest
@WithMockUser(username = "analyst", roles = "ANALYST")
class CalendarViewTest extends SpringBrowserlessTest {
    private static final AtomicInteger LAYERS = new AtomicInteger();
    private static final LocalDate FRI_2026_07_17 = LocalDate.of(2026, 7, 17);
    private static final LocalDate SAT_2026_07_25 = LocalDate.of(2026, 7, 25);
    private static final String DOCUMENT = "Công văn 55/UBND ngày 01/6/2026";

    @Autowired
    private Calendars calendars;

    private String layer;

    @BeforeEach
    void createALayerOfItsOwn() {
        layer = "T" + LAYERS.incrementAndGet();
        calendars.create(
                CalendarLayer.empty(layer, "Tỉnh thử " + layer, LayerScope.PROVINCE, Calendars.NATION),
                FRI_2026_07_17,
                "QĐ 1/UBND",
                Caller.SYSTEM);
    }

    @Test
    void shouldShowTheYearAtAGlance() {
        // when
        navigate("calendar/VN/2026", CalendarView.class);

        // then
        assertThat(day("2026-08-22").getElement().getAttribute("data-pair")).isEqualTo("2026-08-31");
        assertThat(day("2026-08-22").getElement().getAttribute("aria-label"))
                .contains("Thứ Bảy 22/08/2026", "Làm bù", "Công văn 9859/VPCP-KGVX", "VN");
        assertThat(texts("year-status")).containsExactly("Chính thức");
        assertThat(texts("year-facts").getFirst()).contains("249", "1.992", "ngày làm việc", "101");
        assertThat(find(DayList.class).single().getElement().getTextRecursively())
                .contains("Tết Dương lịch", "T5 01/01");
    }

    @Test
    void shouldListOnlyTheDaysOfTheChosenKind() {
        // given
        navigate("calendar/VN/2026", CalendarView.class);

        // when
        press("nghỉ bù 1");

        // then
        assertThat(texts("day-line")).singleElement().asString().contains("27/04");
    }

    @Test
    void shouldWarnOfAProvisionalYearAndOfWhatItLacks() {
        // when
        navigate("calendar/" + layer + "/2027", CalendarView.class);

        // then
        assertThat(texts("year-status")).containsExactly("Tạm tính");
        assertThat(texts("banner-lacks")).singleElement().asString().contains("Tết Âm lịch 04/02–08/02");
        assertThat(day("2027-01-01").getClassNames()).contains("is-unverified");
    }

    @Test
    void shouldAdoptTheStatutoryProposalOfAMissingYear() {
        // given
        navigate("calendar/" + layer + "/2028", CalendarView.class);
        assertThat(texts("year-status")).containsExactly("Chưa có");

        // when
        press("Lập lịch theo luật");
        assertThat(texts("adopt-day")).isNotEmpty();
        document().setValue(DOCUMENT);
        press("Lưu thay đổi");

        // then
        assertThat(texts("year-status")).containsExactly("Tạm tính");
        assertThat(calendars.find(layer).years().get(2028).status()).isEqualTo(YearStatus.PROVISIONAL);
    }

    @Test
    void shouldPreviewASwapAskForItsDocumentAndKeepIt() {
        // given
        navigate("calendar/" + layer + "/2026", CalendarView.class);
        press("Hoán đổi ngày");
        assertThat(texts("preview-count")).isEmpty();

        // when
        date("swap-off").setValue(FRI_2026_07_17);
        date("swap-work").setValue(SAT_2026_07_25);

        // then
        assertThat(texts("preview-count")).singleElement().asString().matches("[1-9]\\d* trong \\d+ hạn mẫu bị dời");
        press("Lưu thay đổi");
        assertThat(document().isInvalid()).isTrue();
        assertThat(calendars.history(layer).versions()).hasSize(1);

        // when
        document().setValue(DOCUMENT);
        press("Lưu thay đổi");

        // then
        assertThat(day("2026-07-17").getElement().getAttribute("data-pair")).isEqualTo("2026-07-25");
        CalendarVersion newest = calendars.history(layer).latest();
        assertThat(newest.number()).isEqualTo(2);
        assertThat(newest.recordedBy()).isEqualTo("analyst");
        assertThat(newest.document()).isEqualTo(DOCUMENT);
        assertThat(newest.layer().day(SAT_2026_07_25)).map(SpecialDay::verified).contains(false);
    }

    @Test
    void shouldSayWhatIsWrongAndStoreNothing() {
        // given
        navigate("calendar/" + layer + "/2026", CalendarView.class);
        press("Hoán đổi ngày");

        // when
        date("swap-off").setValue(FRI_2026_07_17);
        date("swap-work").setValue(FRI_2026_07_17);
        document().setValue(DOCUMENT);
        press("Lưu thay đổi");

        // then
        assertThat(texts("refusal").getFirst()).contains("17/07/2026");
        assertThat(calendars.history(layer).versions()).hasSize(1);
    }

    @Test
    void shouldNotOverwriteWhatSomebodyElseRecordedMeanwhile() {
        // given
        navigate("calendar/" + layer + "/2026", CalendarView.class);
        press("Hoán đổi ngày");
        date("swap-off").setValue(FRI_2026_07_17);
        date("swap-work").setValue(SAT_2026_07_25);
        document().setValue(DOCUMENT);
        holiday(LocalDate.of(2026, 3, 10));

        // when
        press("Lưu thay đổi");

        // then
        assertThat(texts("refusal").getFirst()).contains("phiên bản 1", "phiên bản 2");
        assertThat(calendars.history(layer).versions()).hasSize(2);

        // when
        press("Mở lại lịch mới nhất");

        // then
        assertThat(day("2026-03-10")).isNotNull();
    }

    @Test
    void shouldLetACloserCalendarTakeBackADayOfTheNationsAndRemoveItsOwn() {
        // given
        navigate("calendar/" + layer + "/2026", CalendarView.class);

        // when
        test(day("2026-11-24")).click();
        press("Đơn vị vẫn làm việc ngày này…");
        document().setValue(DOCUMENT);
        press("Lưu thay đổi");

        // then
        assertThat(calendars.calendar(layer).isWorkingDay(LocalDate.of(2026, 11, 24)))
                .isTrue();

        // when
        test(day("2026-11-24")).click();
        press("Bỏ khỏi lịch…");
        document().setValue(DOCUMENT);
        press("Lưu thay đổi");

        // then
        assertThat(calendars.calendar(layer).isWorkingDay(LocalDate.of(2026, 11, 24)))
                .isFalse();
    }

    @Test
    void shouldShowWhatWasBelievedAndWhatHasChangedSince() {
        // given
        Instant before = calendars.history(layer).latest().recordedAt();
        holiday(LocalDate.of(2026, 3, 10));

        // when
        UI.getCurrent().navigate("calendar/" + layer + "/2026", QueryParameters.of("at", before.toString()));

        // then
        assertThat(days()).doesNotContain("2026-03-10");
        assertThat(texts("belief-moment")).singleElement().asString().contains("chỉ xem");
        assertThat(texts("preview-day")).singleElement().asString().contains("10/03/2026", "ngày thường", "Nghỉ thử");
        assertThat(find(EditBar.class).exists()).isFalse();

        // when
        press("Về lịch hiện tại");

        // then
        assertThat(days()).contains("2026-03-10");
    }

    @Test
    void shouldCreateACalendarWithin() {
        // given
        navigate("calendar/" + layer + "/2026", CalendarView.class);
        press("Lịch đơn vị mới");
        press("Tạo lịch");
        assertThat(find(TextField.class).all()).anyMatch(TextField::isInvalid);

        // when
        List<TextField> fields = find(TextField.class).all().stream()
                .filter(field -> !field.getId().equals(Optional.of("find-everything")))
                .toList();
        fields.get(0).setValue(layer + ".12");
        fields.get(1).setValue("Sở Tư pháp");
        fields.get(2).setValue(DOCUMENT);
        press("Tạo lịch");

        // then
        assertThat(calendars.find(layer + ".12").scope()).isEqualTo(LayerScope.AGENCY);
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .startsWith("calendar/" + layer + ".12/");
    }

    @Test
    void shouldSetOfficeHoursFromADate() {
        // given
        navigate("calendar/" + layer + "/2026", CalendarView.class);

        // when
        press("Giờ làm việc");
        document().setValue(DOCUMENT);
        CheckboxGroup<DayOfWeek> reception = weekdays("Ngày có buổi chỉ tiếp nhận");
        reception.setValue(Set.of(DayOfWeek.SATURDAY));
        press("Lưu thay đổi");

        // then
        assertThat(texts("refusal").getFirst()).contains("cả ngày trong tuần và giờ");
        assertThat(calendars.find(layer).timetable()).isNull();

        // when
        reception.setValue(Set.of());
        press("Lưu thay đổi");

        // then
        assertThat(calendars.find(layer).timetable()).isNotNull();
        assertThat(calendars.find(layer).timetable().rules())
                .singleElement()
                .satisfies(rule -> assertThat(rule.document()).isEqualTo(DOCUMENT));
    }

    @Test
    @WithMockUser(username = "approver", roles = "APPROVER")
    void shouldLetOthersOnlyLook() {
        // when
        navigate("calendar/" + layer + "/2026", CalendarView.class);

        // then
        assertThat(find(EditBar.class).exists()).isFalse();
        test(day("2026-11-24")).click();
        assertThat(find(Button.class).all()).extracting(Button::getText).doesNotContain("Bỏ khỏi lịch…");
    }

    @Test
    void shouldExplainADeadlineUnderTheCalendarThatIsShown() {
        // given
        navigate("calendar/" + layer + "/2026", CalendarView.class);
        ShownYear shown = new ShownYears(calendars).read(layer, 2026, null);

        // when
        UI.getCurrent()
                .add(new DeadlineStrip(
                        shown.calendar(), LocalDate.of(2026, 2, 12).atTime(9, 0), new LocalWords(UI.getCurrent())));

        // then
        assertThat(texts("deadline-due")).contains("Thứ Năm 05/03/2026 17:00");
    }

    @Test
    void shouldSpeakEnglishAfterTheSwitch() {
        // given
        navigate("calendar/VN/2027", CalendarView.class);

        // when
        Language.ENGLISH.speakIn(VaadinSession.getCurrent());

        // then
        assertThat(texts("year-status")).containsExactly("Provisional");
        assertThat(texts("banner-lacks").getFirst()).contains("by law");
    }

    private void holiday(LocalDate date) {
        var day = new SpecialDay(date, DayKind.HOLIDAY, "Nghỉ thử", "QĐ 2/UBND", true, null);
        calendars.change(layer, new CalendarChange.PutDay(day), date, Caller.SYSTEM);
    }

    private NativeButton day(String date) {
        return find(NativeButton.class).withClassName("special-day").all().stream()
                .filter(day -> date.equals(day.getElement().getAttribute("data-date")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Expected " + date + " to be marked."));
    }

    private List<String> days() {
        return find(NativeButton.class).withClassName("special-day").all().stream()
                .map(day -> day.getElement().getAttribute("data-date"))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<DayOfWeek> weekdays(String label) {
        return find(CheckboxGroup.class).all().stream()
                .filter(group -> label.equals(group.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private DatePicker date(String id) {
        return find(DatePicker.class).withId(id).single();
    }

    private TextField document() {
        return find(TextField.class).withId("change-document").single();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private List<String> texts(String style) {
        return find(Component.class).withClassName(style).all().stream()
                .map(part -> part.getElement().getTextRecursively())
                .toList();
    }
}
