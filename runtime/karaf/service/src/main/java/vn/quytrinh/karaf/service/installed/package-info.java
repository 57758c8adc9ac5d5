/** Which releases are installed, and where they come from: the releases folder, and other bundles. */
@NullMarked
package vn.quytrinh.karaf.service.installed;

import org.jspecify.annotations.NullMarked;
