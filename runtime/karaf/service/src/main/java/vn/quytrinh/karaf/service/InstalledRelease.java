package vn.quytrinh.karaf.service;

import vn.quytrinh.engine.wire.ReleaseView;

/**
 * A release that is installed here.
 *
 * @param release the release with its manifest, as REST sends it
 * @param source where it comes from: a file of the releases folder, such as {@code file:dat-dai.zip}, or
 *     {@code source:} and the name of a {@link ReleaseSource}
 */
public record InstalledRelease(ReleaseView release, String source) {}
