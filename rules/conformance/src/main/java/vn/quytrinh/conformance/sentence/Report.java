package vn.quytrinh.conformance.sentence;

import java.math.BigDecimal;
import java.util.List;
import vn.quytrinh.conformance.element.Element;

/**
 * That a sentence does not hold.
 *
 * @param sentence the number of the sentence in its pack
 * @param elements the elements at fault; of a pair, the one it is about and then the other
 * @param amount how many there are, or their sum
 * @param route the ids of the steps of the path at fault, if it is about one
 */
public record Report(int sentence, List<Element> elements, BigDecimal amount, List<String> route) {

    public Report {
        elements = List.copyOf(elements);
        route = List.copyOf(route);
    }
}
