package vn.quytrinh.interchange.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.quytrinh.interchange.reading.time.BareUnit;
import vn.quytrinh.interchange.reading.time.TimeReading;
import vn.quytrinh.interchange.reading.time.TimeText;
import vn.quytrinh.interchange.source.SourceText;

/** Times as decisions print them. */
class TimeTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0,5 ngày                                  | 0.5 ngày
            0.25 ngày làm việc                        | 0.25 WORKING_DAY
            ½ ngày                                    | 0.5 ngày
            1½ ngày                                   | 1.5 ngày
            1 1/2 ngày                                | 1.5 ngày
            1/4 ngày làm việc                         | 0.25 WORKING_DAY
            01 ngày                                   | 1 ngày
            Một (01) ngày làm việc                    | 1 WORKING_DAY
            02 (hai) ngày làm việc                    | 2 WORKING_DAY
            nửa ngày                                  | 0.5 ngày
            02 ngày rưỡi                              | 2.5 ngày
            Không quá 05 ngày làm việc                | 5 WORKING_DAY
            08 giờ làm việc                           | 8 WORKING_HOUR
            8h                                        | 8 giờ
            24 giờ                                    | 24 giờ
            01 buổi                                   | 1 SESSION
            02 tuần                                   | 2 WEEK
            15 ngày + 08 ngày làm việc                | 15 CALENDAR_DAY, 8 WORKING_DAY
            02 ngày và 04 giờ làm việc                | 2 ngày, 4 WORKING_HOUR
            02 ngày (16 giờ)                          | 2 ngày
            03-05 ngày                                | 5 ngày RANGE
            30 phút                                   | 0.5 WORKING_HOUR MINUTES
            Giờ hành chính                            | OFFICE_HOURS
            Trong giờ hành chính                      | OFFICE_HOURS
            Không tính thời gian                      | NOT_COUNTED
            Không tính vào thời gian giải quyết       | NOT_COUNTED
            Ngay sau khi nhận kết quả                 | NOT_COUNTED
            Trong ngày làm việc                       | SAME_DAY
            Ngay trong ngày; nhận sau 15 giờ thì trả hôm sau | SAME_DAY
            -                                         | BLANK
            -nt-                                      | DITTO
            Theo giấy hẹn                             | ELSEWHERE
            sau 15 giờ chuyển ngay                    | UNCLEAR
            01/02/2026                                | UNCLEAR DATE
            5                                         | 5 ngày NO_UNIT
            05 ngày hoặc 10 ngày                      | 5 ngày / = 5 ngày / = 10 ngày
            """)
    void shouldRead(String written, String expected) {
        assertThat(told(TimeText.read(SourceText.clean(written), null))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Thời gian (ngày)                               | 0,5 | 0.5 ngày
            Thời gian thực hiện (ngày làm việc)            | ½   | 0.5 WORKING_DAY
            Thời gian (mỗi ngày 08 giờ)                    | 04  | 4 WORKING_HOUR
            Thời gian thực hiện (giờ làm việc)             | 1,5 | 1.5 WORKING_HOUR
            Thời gian (tính theo ngày làm việc, 1 ngày = 8 giờ) | 2 | 2 WORKING_DAY
            Thời gian (buổi)                               | 1   | 1 SESSION
            """)
    void shouldTakeTheUnitOfBareNumbersFromTheHeader(String header, String written, String expected) {
        assertThat(told(TimeText.read(written, BareUnit.of(header)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "a) 03 ngày làm việc đối với hồ sơ A;b) 05 ngày làm việc đối với hồ sơ B,đối với hồ sơ A|đối với hồ sơ B",
        "- Trường hợp không xác minh: 03 ngày;- Trường hợp xác minh: 10 ngày,Trường hợp không xác minh|Trường hợp xác minh"
    })
    void shouldReadTimesByCase(String written, String cases) {
        assertThat(TimeText.read(written.replace(';', '\n'), null).cases().stream()
                        .map(TimeReading.Case::when)
                        .collect(Collectors.joining("|")))
                .isEqualTo(cases);
    }

    private static String told(TimeReading time) {
        String amounts = time.amounts().stream().map(TimeTextTest::told).collect(Collectors.joining(", "));
        String cases = time.cases().stream()
                .map(each -> " / " + each.when() + "= "
                        + each.amounts().stream().map(TimeTextTest::told).collect(Collectors.joining(", ")))
                .collect(Collectors.joining());
        String faults = time.faults().isEmpty() ? "" : " " + String.join(" ", time.faults());
        return (amounts.isEmpty() ? time.kind().name() : amounts) + cases + faults;
    }

    private static String told(TimeReading.Amount amount) {
        return amount.value().toPlainString() + " "
                + (amount.unit() == null
                        ? amount.day() ? "ngày" : "giờ"
                        : amount.unit().getName());
    }
}
