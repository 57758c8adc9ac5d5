package vn.quytrinh.engine.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceParentTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String NOBODY = "00000000000000000000000000000000";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00-" + TRACE + "-00f067aa0ba902b7-01",
                " 00-" + TRACE + "-00f067aa0ba902b7-01 ",
                "cc-" + TRACE + "-00f067aa0ba902b7-01-what-the-future-will-be-like"
            })
    void shouldGoOnWithTheTraceOfTheCaller(String header) {
        // when
        TraceParent trace = TraceParent.continuing(header);

        // then
        assertThat(trace.traceId()).isEqualTo(TRACE);
        assertThat(trace.spanId()).matches("[0-9a-f]{16}").isNotEqualTo("00f067aa0ba902b7");
        assertThat(trace.header()).isEqualTo("00-" + TRACE + "-" + trace.spanId() + "-01");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "00-" + TRACE + "-00f067aa0ba902b7-01-more",
                "ff-" + TRACE + "-00f067aa0ba902b7-01",
                "00-" + NOBODY + "-00f067aa0ba902b7-01",
                "00-" + TRACE + "-0000000000000000-01",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
                "00-" + TRACE + "-00f067aa0ba902b7",
                "00-" + TRACE + "\r\nX-Injected: 1-00f067aa0ba902b7-01"
            })
    void shouldBeginATraceWhereNoneCanBeRead(String header) {
        // when
        TraceParent trace = TraceParent.continuing(header);

        // then
        assertThat(trace.traceId()).matches("[0-9a-f]{32}").isNotIn(TRACE, NOBODY);
        assertThat(trace.header()).endsWith("-00");
    }

    @Test
    void shouldGiveEveryCallATraceOfItsOwn() {
        assertThat(TraceParent.continuing(null).traceId())
                .isNotEqualTo(TraceParent.continuing(null).traceId());
    }
}
