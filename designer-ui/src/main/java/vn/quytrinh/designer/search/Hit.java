package vn.quytrinh.designer.search;

/**
 * Something that was found, as it is shown.
 *
 * @param section the key of the text that says what it is
 * @param title what people call it
 * @param where where it is
 * @param address the address that opens it
 */
record Hit(String section, String title, String where, String address) {}
