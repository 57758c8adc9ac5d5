package vn.quytrinh.interchange.guard;

/**
 * A sentence for people in both languages of the product.
 *
 * @param vi the Vietnamese sentence
 * @param en the English sentence
 */
public record Message(String vi, String en) {}
