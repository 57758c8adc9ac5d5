package vn.quytrinh.handling.table;

import java.util.ArrayList;
import java.util.List;
import vn.quytrinh.handling.table.FeelToken.Kind;
import vn.quytrinh.model.decision.FactType;
import vn.quytrinh.rulebase.Text;

/** Reads unary tests: {@code -}, literals, comparisons, ranges, lists of them and {@code not(…)}. */
final class CellParser {

    private final FeelCursor cursor;
    private final FactType type;

    CellParser(FeelCursor cursor, FactType type) {
        this.cursor = cursor;
        this.type = type;
    }

    Cell cell() {
        if (cursor.peek().isSymbol("-") && cursor.peekNext().kind() == Kind.END) {
            cursor.next();
            return new Cell.Anything();
        }
        if (cursor.acceptName("not")) {
            cursor.expect("(");
            Cell.OneOf excluded = list();
            cursor.expect(")");
            return new Cell.NoneOf(excluded);
        }
        if (cursor.accept("!=")) {
            return new Cell.NoneOf(new Cell.OneOf(List.of(single())));
        }
        return list();
    }

    /** Reads tests separated by commas. */
    Cell.OneOf list() {
        List<Interval> intervals = new ArrayList<>();
        do {
            intervals.add(test());
        } while (cursor.accept(","));
        return new Cell.OneOf(List.copyOf(intervals));
    }

    private Interval test() {
        if (cursor.accept("=")) {
            return single();
        }
        boolean ordered = type == FactType.NUMBER || type == FactType.DATE;
        return ordered ? orderedTest() : single();
    }

    private Interval orderedTest() {
        if (cursor.accept("<")) {
            return new Interval(null, false, cursor.literal(type), false);
        }
        if (cursor.accept("<=")) {
            return new Interval(null, false, cursor.literal(type), true);
        }
        if (cursor.accept(">")) {
            return new Interval(cursor.literal(type), false, null, false);
        }
        if (cursor.accept(">=")) {
            return new Interval(cursor.literal(type), true, null, false);
        }
        FeelToken first = cursor.peek();
        return first.isSymbol("[") || first.isSymbol("(") || first.isSymbol("]") ? range() : single();
    }

    /** Reads a range between two bounds. */
    Interval range() {
        boolean lowerIn = cursor.next().isSymbol("[");
        Comparable<?> lower = cursor.literal(type);
        cursor.expect("..");
        Comparable<?> upper = cursor.literal(type);
        FeelToken last = cursor.peek();
        if (!last.isSymbol("]") && !last.isSymbol(")") && !last.isSymbol("[")) {
            throw cursor.unexpected(new Text("dấu ] hoặc ) đóng khoảng", "] or ) that closes the range"));
        }
        cursor.next();
        return new Interval(lower, lowerIn, upper, last.isSymbol("]"));
    }

    private Interval single() {
        return Interval.of(cursor.literal(type));
    }
}
