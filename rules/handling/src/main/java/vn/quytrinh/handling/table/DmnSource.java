package vn.quytrinh.handling.table;

import java.util.List;
import java.util.SortedMap;

/**
 * What a DMN document says: either one table or the conditions of a procedure.
 *
 * @param name the document's name
 * @param facts the facts its decisions may read
 * @param tables its tables
 * @param conditions its conditions: the name of each with its expression
 */
record DmnSource(String name, List<TableFact> facts, List<TableSource> tables, SortedMap<String, String> conditions) {

    DmnSource {
        facts = List.copyOf(facts);
        tables = List.copyOf(tables);
    }
}
