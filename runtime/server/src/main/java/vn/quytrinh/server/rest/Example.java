package vn.quytrinh.server.rest;

/** Requests shown in the description of the interface. */
final class Example {

    static final String DEADLINES = """
            {"cases":[{"id":"1","receivedAt":"2026-02-12T09:00","duration":10,"unit":"WORKING_DAY","officeHours":"HC8","cutoff":"15:00"}]}""";

    static final String RELEASE = """
            {"effectiveFrom":"2024-01-01"}""";

    static final String EVENTS = """
            {"procedure":"y-te-mien-nhiem-gdv","events":[{"eventId":"e-1","type":"ACCEPTED","occurredAt":"2026-02-12T09:00:00+07:00"}]}""";

    static final String DECISION = """
            {"release":"y-te-mien-nhiem-gdv","history":[{"eventId":"e-1","type":"ACCEPTED","occurredAt":"2026-02-12T09:00:00+07:00"}],"at":"2026-02-12T09:00:00+07:00"}""";

    static final String RECEIPT = """
            {"decision":{"release":"y-te-mien-nhiem-gdv@2026-01-01.…","at":"2026-02-12T09:00:00+07:00","receipt":"sha256:…","…":"the whole answer"},
             "history":[{"eventId":"e-1","type":"ACCEPTED","occurredAt":"2026-02-12T09:00:00+07:00"}]}""";

    static final String CALENDAR = """
            {"id":"H26","name":"UBND tỉnh","scope":"PROVINCE","parent":"VN","document":"QĐ 12/QĐ-UBND","effectiveFrom":"2026-07-01"}""";

    static final String CALENDAR_CHANGE = """
            {"type":"SWAP","off":"2026-08-31","work":"2026-08-22","document":"CV 9859/VPCP-KGVX","verified":true,"effectiveFrom":"2026-01-01"}""";

    static final String OUTAGE = """
            {"id":"SC-2026-01","from":"2026-03-02T08:00","system":"Hệ thống một cửa","document":"TB 5/TB-STTTT"}""";

    static final String OUTAGE_END = """
            {"to":"2026-03-02T15:30"}""";

    static final String SUCCESSION = """
            {"unit":"Phòng Y tế huyện Yên Dũng","successor":"Phòng Văn hóa - Xã hội phường Yên Dũng","from":"2025-07-01","document":"NQ 12/NQ-HĐND"}""";

    static final String ERASURE = """
            {"reason":"Yêu cầu số 12/2026"}""";

    static final String BULK = """
            {"dossier":"H05.12-260212-010001","procedure":"y-te-mien-nhiem-gdv","eventId":"e-1","type":"ACCEPTED","occurredAt":"2026-02-12T09:00:00+07:00"}""";

    static final String APPROVAL = """
            {"revision":3,"reason":"Đã đối chiếu quyết định công bố"}""";

    static final String WITHDRAWAL = """
            {"reason":"Sai thời hạn bước S04"}""";

    static final String CLIENT = """
            {"id":"motcua-h05","name":"Hệ thống một cửa tỉnh","roles":["OPERATOR"],"agencies":["H05"]}""";

    static final String KEY = """
            {"daysValid":365}""";

    static final String KEY_ROTATION = """
            {"daysValid":365,"daysOverlap":7}""";

    static final String USER = """
            {"name":"nguyen.an","displayName":"Nguyễn An","password":"…","roles":["ANALYST"],"agencies":["H05"]}""";

    static final String USER_GRANT = """
            {"displayName":"Nguyễn An","roles":["APPROVER"],"agencies":["H05.12"]}""";

    static final String PASSWORD = """
            {"password":"…"}""";

    static final String SUBSCRIPTION = """
            {"id":"motcua-h05","url":"https://motcua.example.vn/quytrinh","types":["vn.quytrinh.event.recorded"],"agencies":["H05"]}""";

    static final String SECRET_ROTATION = """
            {"hoursOverlap":24}""";

    static final String SUPPRESSION = """
            {"rule":"SND-03","element":"S05","reason":"Chờ UBND tỉnh ban hành quy chế","until":"2027-03-31"}""";

    static final String QUALITY_RECORDS = """
            {"version":0,"records":{"packs":[{"pack":"law","enforced":true,"from":"2027-01-01"}]}}""";

    static final String QUALITY_PACK = """
            {"version":0,"document":"id: rieng\\nname: Quy tắc của Sở\\nnameEn: Own rules\\nversion: '1'\\nrules: []\\n"}""";

    static final String LIBRARY_CHECK = """
            {"expected":["1.001193"],"abolished":{"1.000001":"1.000002"}}""";

    static final String COMMENT = """
            {"kind":"STEP","element":"S04","label":"Thẩm định","text":"Bước này cần văn bản của Sở Tư pháp?"}""";

    static final String COMMENT_TEXT = """
            {"text":"Đã bổ sung ở phiên bản 3."}""";

    private Example() {}
}
