package vn.quytrinh.handling.table;

/** Stands for a fact nobody knows yet, where that is more than FEEL's null: an answer that needs it is not known either. */
enum Unknown {
    FACT
}
