package vn.quytrinh.designer.control;

import org.springframework.stereotype.Component;
import vn.quytrinh.designer.quality.QualityDesk;
import vn.quytrinh.engine.control.DocumentRegister;
import vn.quytrinh.engine.control.DocumentReviews;
import vn.quytrinh.engine.control.ExpiringSuppressions;
import vn.quytrinh.engine.quality.SettingAside;

/**
 * What the pages of controlled documents work with.
 *
 * @param quality the desk of the quality officer, not null
 * @param register the controlled documents, not null
 * @param reviews what is to be reviewed, not null
 * @param expiring what is set aside not much longer, not null
 * @param aside sets findings aside, not null
 */
@Component
record ControlDesk(
        QualityDesk quality,
        DocumentRegister register,
        DocumentReviews reviews,
        ExpiringSuppressions expiring,
        SettingAside aside) {}
