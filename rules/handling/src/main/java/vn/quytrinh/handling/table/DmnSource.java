package vn.quytrinh.handling.table;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a DMN document says: either one table or the conditions and formulas of a procedure.
 *
 * @param name the document's name
 * @param facts the facts its decisions may read
 * @param tables its tables
 * @param conditions its conditions: the name of each with its expression
 * @param formulas its formulas: the name of each with its expression, which is a number
 */
record DmnSource(
        String name,
        List<TableFact> facts,
        List<TableSource> tables,
        SortedMap<String, String> conditions,
        SortedMap<String, String> formulas) {

    DmnSource {
        facts = List.copyOf(facts);
        tables = List.copyOf(tables);
    }

    /** Makes a document without formulas. */
    DmnSource(String name, List<TableFact> facts, List<TableSource> tables, SortedMap<String, String> conditions) {
        this(name, facts, tables, conditions, new TreeMap<>());
    }
}
