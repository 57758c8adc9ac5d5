package vn.quytrinh.designer;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * Marks a test that needs the running designer. All share one application: it is started once, and the holder of the security
 * context, which is static, belongs to it alone.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "quytrinh.db=jdbc:h2:mem:designer;DB_CLOSE_DELAY=-1",
            "quytrinh.demo.enabled=true",
            "quytrinh.designer.warm-up=0",
            "quytrinh.designer.check-patience=60s",
            "quytrinh.designer.save-patience=60s",
            "quytrinh.designer.home-patience=60s"
        })
@TestExecutionListeners(listeners = FreshDesks.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface DesignerTest {}
