/** The services as components of Declarative Services, and their settings. */
@NullMarked
package vn.quytrinh.karaf.service.component;

import org.jspecify.annotations.NullMarked;
