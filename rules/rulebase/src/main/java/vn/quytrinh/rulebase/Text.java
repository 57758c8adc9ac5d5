package vn.quytrinh.rulebase;

/**
 * A sentence for people in both languages of the product.
 *
 * @param vi the Vietnamese sentence
 * @param en the English sentence
 */
public record Text(String vi, String en) {}
