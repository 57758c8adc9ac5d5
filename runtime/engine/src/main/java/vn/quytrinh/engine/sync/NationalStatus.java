package vn.quytrinh.engine.sync;

/**
 * A status of dossiers on the national portal (trạng thái hồ sơ).
 *
 * @param code its code, 1 to 10
 * @param vi its name
 * @param opencps the word of OpenCPS for it
 */
public record NationalStatus(int code, String vi, String opencps) {}
