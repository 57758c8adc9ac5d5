package vn.quytrinh.conformance.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.quytrinh.conformance.pack.ShippedPacks;
import vn.quytrinh.model.quality.Sentence;
import vn.quytrinh.rulebase.Text;

class SentenceTextTest {

    static Stream<Arguments> shipped() {
        return Stream.of(
                Arguments.of(
                        "ISO-04/1",
                        "Mọi bước (mà loại là xử lý hoặc phát hành hoặc lấy ý kiến hoặc kiểm tra thực địa hoặc quyết định) phải:"
                                + " có sản phẩm.",
                        "Every step (where kind is processing or issue or consultation or inspection or decision) must:"
                                + " has outputs."),
                Arguments.of(
                        "ISO-39/2",
                        "Trên mọi đường, trước bước (mà loại là trả kết quả và không thuộc thủ tục liên thông, mỗi khâu có quy trình riêng) phải có bước (mà loại là phát hành).",
                        "On every path, step (where kind is issue) precedes step (where kind is return of the result and is not part of a chain whose links have procedures of their own)."),
                Arguments.of(
                        "LR-090/1",
                        "Mọi người (mà làm nhiệm vụ tiếp nhận) phải: thâm niên (năm) ít nhất là giá trị pháp luật"
                                + " staff.desk.minSeniority.",
                        "Every person (where is on reception duty) must: years of seniority is at least what the law sets for"
                                + " staff.desk.minSeniority."),
                Arguments.of(
                        "SND-04/1",
                        "Mọi đường phải qua bước (mà loại là tiếp nhận).",
                        "On every path there is step (where kind is reception)."),
                Arguments.of(
                        "ISO-12/1",
                        "bước (mà loại là xử lý và có vai trò) và bước (mà loại là phê duyệt) đứng sau phải khác vai trò.",
                        "step (where kind is processing and has role) and step (where kind is approval) after it have"
                                + " different role."));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void shouldReadAShippedSentenceAloud(String id, String vietnamese, String english) {
        assertThat(SentenceText.of(sentence(id))).isEqualTo(new Text(vietnamese, english));
    }

    @Test
    void shouldReadEveryShippedSentenceAloudWithoutACodeOfTheVocabulary() {
        sentences()
                .forEach(sentence -> assertThat(SentenceText.of(sentence).vi())
                        .as(sentence.getId())
                        .doesNotContainPattern("(?<![\\p{L}“])[A-Z]{3,}_[A-Z_]+(?![\\p{L}”])"));
    }

    private static Sentence sentence(String id) {
        return sentences().filter(each -> id.equals(each.getId())).findFirst().orElseThrow();
    }

    private static Stream<Sentence> sentences() {
        return ShippedPacks.all().stream()
                .flatMap(pack -> pack.getRules().stream())
                .flatMap(rule -> rule.getSentences().stream());
    }
}
