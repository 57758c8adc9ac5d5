package vn.quytrinh.karaf.rest;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.AttributeType;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** The settings of {@code etc/vn.quytrinh.rest.cfg}; besides these, each {@code client.<id>} lets a system in. */
@ObjectClassDefinition(
        id = RestSettings.PID,
        localization = "OSGI-INF/l10n/rest",
        name = "%rest.name",
        description = "%rest.description")
@interface RestSettings {

    String PID = "vn.quytrinh.rest";

    @AttributeDefinition(name = "%demo.allowed.name", description = "%demo.allowed.description")
    boolean demo_allowed() default true;

    @AttributeDefinition(
            name = "%limit.body.name",
            description = "%limit.body.description",
            type = AttributeType.LONG,
            min = "1")
    long limit_body_bytes() default 8L * 1024 * 1024;

    @AttributeDefinition(
            name = "%limit.deadlines.name",
            description = "%limit.deadlines.description",
            type = AttributeType.LONG,
            min = "1")
    long limit_deadlines_bytes() default 16L * 1024 * 1024;

    @AttributeDefinition(
            name = "%limit.time.name",
            description = "%limit.time.description",
            type = AttributeType.INTEGER,
            min = "1")
    int limit_time_seconds() default 60;
}
