package vn.quytrinh.procedure.law.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.quytrinh.procedure.law.LawRegister;

class LawSearchTest {

    private static final LawSearch SEARCH = LawSearch.of(LawRegister.vietnam());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "118/2025 Đ17 | nd-118-2025-nd-cp",
                "118/2025 Đ17 | LR-016",
                "118/2025 d17 | online.noticeWithin/VN/2025-07-01",
                "nghi dinh 118/2025 | LR-090",
                "NĐ 118/2025/NĐ-CP | supplement.mode/VN/2025-07-01",
                "khoan 2 dieu 17 | online.noticeWithin/VN/2025-07-01",
                "xin lỗi | forms-tt-03-2025/04",
                "XIN LOI | apology.before/VN/2018-06-21",
                "xin loi | ct-13-ct-ttg",
                "kiem soat qua trinh | forms-tt-01-2018/05",
                "dvcqg dossiers migrate | LR-099",
                "LR-030 | supplement.maxRequests/VN/2015-06-10",
                "LR-030 | LR-030",
                "Mẫu 06 | forms-tt-03-2025/06",
                "niêm yết | land.publicNotice.duration/VN/2024-08-01",
                "mã QR | forms-tt-03-2025/01",
                "chi duoc yeu cau bo sung ho so mot lan | LR-030",
                "supplement only once, with all contents | LR-030",
                "supplement may be requested once only, | LR-030",
                "bao ve tre em | nd-56-2017-nd-cp",
                "child protection | nd-56-2017-nd-cp",
                "birth registration outage | nd-301-2026-nd-cp",
                "khai sinh 24 h, | nd-301-2026-nd-cp",
                "lúc tiếp nhận | law-at-acceptance",
                "law in force at acceptance governs | law-at-acceptance"
            })
    void shouldFindByCitationOrWords(String query, String id) {
        assertThat(SEARCH.find(query)).extracting(LawEntry::id).contains(id);
    }

    @Test
    void shouldFindOnlyWhatCitesThePlace() {
        assertThat(SEARCH.find("118/2025 Đ17"))
                .filteredOn(entry -> entry.item() == LawItem.PARAMETER)
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.citations())
                        .anySatisfy(citation -> assertThat(citation.text()).startsWith("NĐ 118/2025/NĐ-CP Đ17")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "không có gì như vậy", "NĐ 999/1999"})
    void shouldFindNothing(String query) {
        assertThat(SEARCH.find(query)).isEmpty();
    }
}
