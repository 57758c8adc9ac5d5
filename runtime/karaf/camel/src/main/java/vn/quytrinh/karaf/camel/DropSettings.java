package vn.quytrinh.karaf.camel;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.AttributeType;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** The settings of {@code etc/vn.quytrinh.camel.cfg}. Whatever changes there starts the route anew. */
@ObjectClassDefinition(
        id = DropSettings.PID,
        localization = "OSGI-INF/l10n/camel",
        name = "%camel.name",
        description = "%camel.description")
@interface DropSettings {

    String PID = "vn.quytrinh.camel";

    @AttributeDefinition(name = "%folder.in.name", description = "%folder.in.description")
    String folder_in() default "quytrinh/drop/in";

    @AttributeDefinition(name = "%folder.out.name", description = "%folder.out.description")
    String folder_out() default "quytrinh/drop/out";

    @AttributeDefinition(name = "%folder.error.name", description = "%folder.error.description")
    String folder_error() default "quytrinh/drop/error";

    @AttributeDefinition(
            name = "%interval.name",
            description = "%interval.description",
            type = AttributeType.INTEGER,
            min = "100")
    int interval_ms() default 1000;

    @AttributeDefinition(
            name = "%quiet.name",
            description = "%quiet.description",
            type = AttributeType.INTEGER,
            min = "100")
    int quiet_ms() default 2000;

    @AttributeDefinition(
            name = "%largest.name",
            description = "%largest.description",
            type = AttributeType.LONG,
            min = "1")
    long largest_bytes() default 8L * 1024 * 1024;
}
