"""What each form looks like, as data: columns with title, type, other titles met, help.
The blank template, the recogniser, the checker and the help text are all made from this one description.
To add a form: add it here, and in plain/form_rules.py what it reads beside its columns, if anything."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

from data.text import match_key


def title_key(text: str) -> str:
    """What two writings of one title share; "% hoàn thành" is a percentage, "Hoàn thành" a state."""
    return match_key(text.replace("%", " phần trăm "))


@dataclass(frozen=True)
class Field:
    """One column of a form. type: order text unit award kind recipient count number percent date period
    task occurrence status choice deadline units tick ignore. `also` are other titles met in offices' files."""

    name: str
    title: str
    type: str = "text"
    required: bool = False
    also: tuple[str, ...] = ()
    help: str = ""
    choices: tuple[tuple[str, tuple[str, ...]], ...] = ()  # code, words
    in_template: bool = True
    width: int = 18

    @cached_property
    def keys(self) -> frozenset[str]:
        return frozenset(title_key(title) for title in (self.title, *self.also))


@dataclass(frozen=True)
class Form:
    """One form: code, title, what one row is, columns, and the fields that make a row the same row."""

    code: str
    title: str
    grain: str
    fields: tuple[Field, ...]
    key: tuple[str, ...]
    needs: tuple[tuple[str, ...], ...]  # a table is this form only if it has one field of every group
    main: str  # the field whose cell stands for the row
    or_needs: tuple[
        tuple[str, ...], ...
    ] = ()  # enough too: what is missing then stands above the table or in group rows

    def field(self, name: str) -> Field:
        return next(f for f in self.fields if f.name == name)

    @property
    def template_fields(self) -> tuple[Field, ...]:
        return tuple(f for f in self.fields if f.in_template)


def _f(name, title, type="text", required=False, also="", help="", choices=(), in_template=True, width=18) -> Field:  # noqa: A002
    spellings = tuple(part.strip() for part in also.split("|") if part.strip())
    return Field(name, title, type, required, spellings, help, choices, in_template, width)


ORDER = _f("order", "STT", "order", also="TT|Số TT|Số thứ tự|No|S TT|Stt", help="Số thứ tự dòng.", width=6)
NOTE = _f("note", "Ghi chú", also="Chú thích|Ghi chú khác|Ghi chú (nếu có)", width=24)
NOTE_READ = replace(
    NOTE, in_template=False
)  # of forms whose notes are not kept: known where they stand, never asked for
UNIT_TITLES = (
    "Cơ quan, đơn vị|Đơn vị báo cáo|Cơ quan, đơn vị, địa phương|Tên đơn vị|Tên cơ quan, đơn vị|Địa phương|Xã, phường|Xã/phường|Tên xã, phường|"
    "Đơn vị được khen thưởng|Đơn vị được khen|Cơ quan đơn vị|Tên cơ quan|Đơn vị, địa phương|UBND xã, phường|Sở, ban, ngành|Cơ quan|Xã|Tên xã|Tên xã phường|"
    "Sở, ban, ngành, địa phương|Tên đơn vị, địa phương|Đơn vị thực hiện|Tên cơ quan, đơn vị, địa phương|Các đơn vị|Các cơ quan, đơn vị, địa phương|Đơn vị hành chính"
)
FOUND_BY = (
    ("unit", ("đơn vị trình", "đơn vị đề nghị", "cơ quan trình", "đơn vị")),
    ("head", ("người đứng đầu", "người đứng đầu phát hiện", "thủ trưởng phát hiện")),
    ("press", ("báo chí", "báo chí phát hiện", "truyền thông")),
)

PART_TITLES = "Cấp học|Bậc học|Ngành học|Trường THPT|Trường THCS|Trường tiểu học|Trường mầm non|Trường TH|Trường MN|Bệnh viện|Tên bệnh viện|Trạm y tế|Trung tâm|Phòng, đơn vị|Phòng/đơn vị|Phòng, ban, đơn vị|Phòng ban, đơn vị|Khoa, phòng|Khoa/phòng|Trường|Nhà trường|Tên trường|Trường học|Tên trường học|Các trường|Cơ sở giáo dục|Đơn vị trường học|Tên đơn vị trực thuộc|Đơn vị thuộc, trực thuộc|Tên xóm|Tên thôn|Tên bản|Tên tổ dân phố|Tên TDP|Tên xóm, tổ dân phố|Tên thôn, tổ dân phố|Tên thôn, xóm|Tên xóm, TDP|Tên xóm/tổ dân phố|Tên xóm (tổ dân phố)|Tên khu dân cư|Xóm/tổ dân phố|Xóm/TDP|Thôn/tổ dân phố"  # fmt: skip
PLACES = "|Thôn|Xóm|Tổ dân phố|Thôn, xóm|Xóm, tổ dân phố|Thôn, tổ dân phố|Khu dân cư|Phòng, ban|Phòng ban|Phòng|Bộ phận|Tổ dân phố, xóm|TDP, xóm|Xóm, TDP|Thôn, bản|Bản|Khu|Khu phố|Tổ dân phố, thôn|Tên tổ dân phố, xóm|Thôn, xóm, tổ dân phố|Xóm, bản|Bản, tổ dân phố"

AWARDS = Form(
    "awards", "Kết quả khen thưởng", "Mỗi dòng là một hình thức, một loại hình, một đối tượng của một đơn vị trong một quyết định hoặc một kỳ",
    (
        ORDER,
        _f("unit", "Đơn vị", "unit", also=UNIT_TITLES, help="Đơn vị có tập thể, cá nhân, hộ gia đình được khen (không phải cơ quan ký). Để trống nếu cả tệp của một đơn vị ghi ở đầu trang.", width=28),
        _f("award_form", "Hình thức khen thưởng", "award", True,
           "Danh hiệu, hình thức|Danh hiệu/Hình thức|Danh hiệu thi đua, hình thức khen thưởng|Hình thức|Danh hiệu|Hình thức, danh hiệu|Danh hiệu thi đua/Hình thức khen thưởng|Hình thức khen|Danh hiệu, hình thức khen thưởng|Tên hình thức khen thưởng|Tên hình thức|Tên danh hiệu|Tên danh hiệu, hình thức|Danh hiệu thi đua|Danh hiệu và hình thức khen thưởng|Danh hiệu/Hình thức khen thưởng|Hình thức/danh hiệu|Danh hiệu thi đua và hình thức khen thưởng|Các hình thức khen thưởng|Khen thưởng|Hình thức được khen",
           "Chọn trong danh sách hoặc ghi đúng tên.", width=40),
        _f("second_award", "Hình thức khen thưởng thứ hai của hàng", in_template=False),
        _f("award_kind", "Loại hình", "kind", also="Loại hình khen thưởng|Phương thức|Phương thức khen thưởng|Loại khen thưởng|Loại hình khen|Theo loại hình", help="Công trạng, chuyên đề, đột xuất, ...", width=16),
        _f("ticked_kind", "Loại hình được đánh dấu ở tiêu đề cột", "tick", in_template=False),
        _f("recipient_type", "Đối tượng", "recipient", True,
           "Đối tượng khen thưởng|Phân loại đối tượng|Phân loại tập thể|Phân loại cá nhân|Phân loại cán bộ|Phân loại đơn vị|Đối tượng được khen|Loại đối tượng|Đối tượng được khen thưởng|Nhóm đối tượng|Đối tượng khen",
           "Mỗi dòng một đối tượng.", width=32),
        _f("recipient_group", "Phân loại khen thưởng", "recipient", also="Tập thể/Cá nhân|Tập thể, cá nhân|Cá nhân/Tập thể|Loại|TT/CN", in_template=False),
        _f("quantity", "Số lượng", "count", True, "SL|Số lượng khen thưởng|Số lượng được khen|Tổng số|Số lượng (người, tập thể)|Tổng|Số người, tập thể|Số lượng khen|Số lượng đã tặng|Số tặng|Số lượt|Số lượng tặng|Kết quả khen thưởng|Số liệu|Thực hiện|Số được khen|Số lượng đã khen|Kết quả|Đã khen thưởng|Đã khen|Đã được khen thưởng|Được khen thưởng|Số lượng đạt|Số đạt|Kết quả đạt|Kết quả đạt được|Số lượng được công nhận|Số được công nhận|Số lượng công nhận|Được công nhận|Số lượng đạt danh hiệu|Đã có quyết định|Đã có QĐ|Số đã có quyết định|Số sau điều chỉnh|Sau điều chỉnh|Kỳ này|Trong kỳ|Tháng này|Quý này|Năm nay|Trong tháng|Trong quý|Trong năm", "Số nguyên, từ 0.", width=11),
        _f("decision_no", "Số quyết định", also="Quyết định số|Số QĐ|QĐ|qd|QĐ số|Số, ký hiệu quyết định|Số ký hiệu|Số, ký hiệu|Số hiệu quyết định|Số văn bản|Số quyết định khen thưởng|Số|Quyết định|Số QĐ khen thưởng", help="Ví dụ 1284/QĐ-UBND. Để trống nếu báo cáo theo kỳ.", width=18),
        _f("decision_date", "Ngày quyết định", "date", also="Ngày QĐ|ngay|ngay qd|Ngày ký|Ngày ban hành|Ngày, tháng, năm|Ngày tháng quyết định|Ngày|Ngày tháng năm quyết định|Ngày ký quyết định|Ngày tháng năm|Ngày tháng|Quyết định ngày|Ngày khen thưởng|Ngày khen|Ngày tặng|Ngày cấp", help="dd/mm/yyyy.", width=14),
        _f("decision", "Số, ngày quyết định", also="Số và ngày quyết định|Quyết định khen thưởng|Văn bản|Văn bản khen thưởng|Văn bản quyết định|Tên quyết định|Quyết định về việc khen thưởng|Quyết định (số, ngày)|Số, ngày, tháng quyết định|Số QĐ, ngày QĐ|Số quyết định, ngày tháng năm|Số, ngày tháng năm quyết định|Quyết định số, ngày|Số, ngày QĐ|Số QĐ, ngày|Số và ngày QĐ|QĐ số, ngày|Số, ngày, tháng, năm quyết định|Số quyết định, ngày quyết định|Quyết định số, ngày, tháng, năm|Số, ngày tháng QĐ|Số, ngày, tháng QĐ|Số, ngày, tháng, năm QĐ|Số QĐ, ngày tháng|Số QĐ, ngày, tháng, năm|Số, ngày tháng quyết định|Số QĐ ngày QĐ", in_template=False),
        _f("period", "Kỳ báo cáo", "period", also="Kỳ|Kỳ số liệu|Thời gian|Thời kỳ|Tháng|Quý|Năm|Kỳ khen thưởng|Khen tháng|Tháng khen|Khen quý|Tháng, quý|Thời gian khen thưởng|ky|thang|quy", help="Tháng 7/2026, Quý III/2026, ... khi không có quyết định.", width=14),
        _f("year", "Năm của kỳ báo cáo", in_template=False),
        _f("authority", "Cơ quan quyết định", also="Cấp quyết định|Nơi cấp|Nơi tặng|Cơ quan cấp|Cấp khen thưởng|Cấp khen|Thẩm quyền|Cơ quan ban hành|Cấp có thẩm quyền|Người ký|Cấp trình|Cấp quyết định khen thưởng|Cơ quan khen thưởng|Cơ quan khen|Cơ quan tặng|Đơn vị khen|Đơn vị tặng|Đơn vị khen thưởng|Cấp tặng|Cấp ban hành|Cơ quan quyết định khen thưởng|Cơ quan ra quyết định|Cơ quan ra QĐ|Cơ quan ban hành QĐ|Cấp ra quyết định|Đơn vị ra quyết định|Thẩm quyền quyết định|Cấp|Cấp độ", width=24),
        _f("movement", "Phong trào thi đua", also="Phong trào|Tên phong trào|Nội dung khen thưởng|Thành tích|Nội dung khen|Nội dung thành tích|Lĩnh vực|Trích yếu|Trích yếu nội dung|Nội dung trích yếu|Trích yếu quyết định|Tóm tắt thành tích|Thành tích tóm tắt|Thành tích đạt được|Thành tích khen thưởng|Lý do khen|Lý do khen thưởng|Lý do|Việc làm tốt", width=24),
        _f("found_by", "Nguồn phát hiện", "choice", also="Cách phát hiện|Phát hiện từ|Nguồn đề nghị", choices=FOUND_BY, help="Đơn vị trình, người đứng đầu hoặc báo chí.", width=16),
        _f("revoked", "Tính chất", "revoked", also="Tính chất quyết định|Hủy bỏ|Tình trạng|Trạng thái|Trạng thái hồ sơ|Tình trạng hồ sơ", help='Ghi "hủy bỏ" cho quyết định bị hủy.', width=12),
        NOTE_READ,
        _f("person", "Họ và tên", "person", also="Họ và tên đệm|Họ đệm|Họ và đệm|Họ, đệm|Họ và tên lót|Họ lót|Họ tên|Tên cá nhân|Tên tập thể/cá nhân/hộ gia đình|Tên tập thể, cá nhân, hộ gia đình|Tên tập thể, cá nhân|Họ và tên, tên tập thể|Họ và tên cá nhân|Tên tập thể/cá nhân|Tập thể, cá nhân được khen|Tên cá nhân, tập thể|Họ tên cá nhân, tên tập thể|Họ và tên/Tên tập thể|Tên tập thể|Tên hộ gia đình|Tên đối tượng|Họ, tên|Đồng chí|Các đồng chí|Người được khen|Danh sách|Họ và tên cá nhân, tên tập thể|Tên cá nhân, tập thể, hộ gia đình|Họ tên chủ hộ|Họ và tên chủ hộ|Chủ hộ|Tên chủ hộ|Tên doanh nghiệp|Tên doanh nhân|Tên doanh nghiệp, doanh nhân|Doanh nghiệp, doanh nhân|Tên doanh nghiệp, hợp tác xã|Họ và tên học sinh|Họ tên học sinh|Tên học sinh|Họ và tên học sinh, sinh viên|Họ và tên giáo viên|Họ tên giáo viên|Họ và tên người được khen|Họ tên người được khen|Họ và tên người được khen thưởng|Họ và tên cán bộ, công chức|Họ và tên đảng viên|Họ và tên nông dân|Họ và tên công nhân|Họ và tên đại diện hộ|Họ tên đại diện hộ gia đình", in_template=False),
        _f("occupation", "Nghề nghiệp", "occupation", also="Thành phần|Nghề nghiệp, thành phần|Thành phần, nghề nghiệp", in_template=False),
        _f("workplace", "Đơn vị công tác", "workplace", also="Nơi công tác|Thông tin công tác|Cơ quan công tác|Đơn vị công tác/địa chỉ|Địa chỉ|Nơi ở|Chức vụ, đơn vị công tác|Chức vụ, nơi công tác|Chức danh, đơn vị công tác|Chức vụ, đơn vị|Chức vụ/đơn vị công tác|Chức danh, đơn vị|Chức vụ, chức danh, đơn vị công tác", in_template=False),
        _f("batch", "Đợt khen thưởng", also="Đợt|Đợt khen|Đợt xét|Đợt xét khen thưởng|Đợt thi đua", in_template=False),
        _f("part", "Đơn vị trực thuộc", also=PART_TITLES, in_template=False),
        _f("content", "Nội dung khen thưởng, có nêu hình thức", in_template=False),
        _f("label", "Nội dung", "label", also="Chỉ tiêu|Danh mục|Phân loại|Tên chỉ tiêu|Diễn giải|Tiêu chí|Phân tổ|Nhóm|Nội dung chỉ tiêu|Tên chỉ tiêu thống kê", in_template=False),
        _f("code", "Mã số", "code", also="Mã dòng|Mã chỉ tiêu|Mã", in_template=False),
        _f("ignore", "Đơn vị tính", "ignore", also="ĐVT|Đ.V.T|Tên gọi|Ông/Bà|Chức vụ|Chức danh|Giới tính|Năm sinh|Sinh năm|Ngày sinh|Dân tộc|Tỷ lệ|Tỷ lệ %|Tỷ lệ (%)|Tên gọi (Ông/Bà/Chức danh)|Chức vụ, chức danh|Cơ quan chủ quản|Quê quán|Số tiền|Tiền thưởng|Số tiền thưởng|Mức tiền thưởng|Mức thưởng|Mức tiền thưởng|Thành tiền|Kinh phí|Kinh phí khen thưởng|Tổng tiền|Tổng kinh phí|Tiền thưởng kèm theo|%|Tăng, giảm|Tăng (+), giảm (-)|Tăng/giảm|Tăng giảm|Chênh lệch|Kế hoạch|Đề nghị|Số đề nghị|Số lượng đề nghị|Đăng ký", in_template=False),
    ),
    ("unit_id", "decision_no", "decision_date", "period", "award_form", "award_kind", "recipient_type"),
    (("award_form", "person"), ("quantity", "person")),
    "quantity",
)  # fmt: skip

STATUS = (
    ("not_started", ("Chưa thực hiện",)), ("in_progress", ("Đang thực hiện",)), ("done", ("Hoàn thành",)), ("not_applicable", ("Không phát sinh",)),
)  # fmt: skip

STATUS_TITLES = "Trạng thái|Tình trạng thực hiện|Tiến độ thực hiện|Tiến độ|Tình hình thực hiện|Trạng thái thực hiện|Kết quả thực hiện nhiệm vụ|Mức độ hoàn thành|Đánh giá|Mức độ thực hiện|Hiện trạng|Tình trạng xử lý|Trạng thái xử lý|Tình trạng nhiệm vụ|Tình trạng công việc|Tình hình triển khai|Tình hình triển khai thực hiện|Tiến độ triển khai|Đánh giá tiến độ|Tự đánh giá|Tiến độ công việc"
DOCUMENT_TITLES = "Số, ký hiệu văn bản|Văn bản|Văn bản kết quả|Minh chứng|Văn bản minh chứng|Sản phẩm|Văn bản kết quả (minh chứng)|Tài liệu minh chứng|Tài liệu kiểm chứng|Sản phẩm hoàn thành|Văn bản ban hành|Văn bản báo cáo|Văn bản, tài liệu minh chứng|Văn bản, sản phẩm|Sản phẩm, văn bản|Hồ sơ minh chứng|Tài liệu, minh chứng|Văn bản thực hiện|Văn bản đã ban hành"


PLAN_SENT = (
    "Đã gửi kế hoạch|Đã gửi KH|Đã nộp kế hoạch|Đã gửi kế hoạch thi đua|Đã gửi kế hoạch về Sở Nội vụ"  # duty IV.4
)


REPORT_SENT = "Đã gửi báo cáo|Đã nộp báo cáo|Đã báo cáo|Đã có báo cáo|Đã gửi BC|Đã nộp BC"  # of tasks a report ends


def _below(parents: str, *children: str) -> str:
    """Titles of columns that stand under a common heading: "Văn bản / Ngày", "Tình trạng / Hoàn thành"."""
    return "|".join(f"{parent} {child}" for parent in parents.split("|") for child in children)


def _tick(state: str, title: str, *words: str, alone: str = "") -> Field:
    """One of several columns under "Tình trạng", ticked in the row it is true of; `alone`: titles of its own."""
    return _f(
        f"tick_{state}",
        title,
        "tick",
        also=_below("Tình trạng|Kết quả|Kết quả thực hiện|" + STATUS_TITLES, *words) + "|" + alone,
        in_template=False,
    )


PROGRESS = Form(
    "progress", "Tiến độ thực hiện nhiệm vụ", "Mỗi dòng là một mốc hoặc kỳ của một nhiệm vụ do một đơn vị báo cáo",
    (
        _f("order", "STT nhiệm vụ", "order", True, "STT|TT|Số TT|Số thứ tự|Nhiệm vụ số|Mã nhiệm vụ|TT nhiệm vụ|Nhiệm vụ thứ|NV số", "Số thứ tự của nhiệm vụ trong Danh mục kèm theo kế hoạch.", width=9),
        _f("plan_no", "STT theo Kế hoạch", "order", also="Mã NV|ma nv|ma nhiem vu|Số TT theo Kế hoạch|STT theo KH|TT theo Kế hoạch|TT theo KH|STT nhiệm vụ theo Kế hoạch|Số TT nhiệm vụ theo Kế hoạch|Số thứ tự theo Kế hoạch|Nhiệm vụ số theo Kế hoạch|STT theo Kế hoạch 60|STT theo KH 60|TT theo KH 60|Số TT theo Kế hoạch 60|STT theo Kế hoạch số 60/KH-UBND|STT trong Kế hoạch|STT trong kế hoạch 60|STT theo danh mục|STT theo phụ lục|Số TT theo phụ lục", in_template=False),
        _f("task", "Nội dung công việc", "task", True, "Nội dung nhiệm vụ|Nhiệm vụ|Tên nhiệm vụ|Nội dung|Nội dung, nhiệm vụ|Công việc|Nội dung công việc/nhiệm vụ|Nội dung nhiệm vụ, công việc|Nhiệm vụ được giao|Tên công việc|Nội dung thực hiện|Nhiệm vụ trọng tâm|Nội dung nhiệm vụ trọng tâm|Nhiệm vụ theo kế hoạch|Nội dung công việc, nhiệm vụ|Nội dung nhiệm vụ được giao|Nội dung công việc được giao|Công việc được giao|Nội dung nhiệm vụ theo kế hoạch|Tên nhiệm vụ được giao", width=50),
        _f("lead", "Cơ quan chủ trì", "lead", also="Đơn vị chủ trì|Chủ trì|Cơ quan, đơn vị chủ trì|Cơ quan/đơn vị chủ trì", width=22),
        _f("support", "Cơ quan phối hợp", "ignore", also="Đơn vị phối hợp|Phối hợp|Cơ quan, đơn vị phối hợp", in_template=False),
        _f("unit", "Đơn vị báo cáo", "unit", also=UNIT_TITLES + "|Đơn vị|Cơ quan thực hiện|Cơ quan báo cáo", help="Để trống nếu cả tệp của một đơn vị ghi ở đầu trang.", width=26),
        _f("occurrence", "Mốc, kỳ", "occurrence", also="Mốc hoàn thành|Kỳ thực hiện|Mốc|Kỳ|Kỳ báo cáo|Mốc/kỳ|Mốc hoàn thành, kỳ thực hiện|Tháng|Quý|ky|thang|quy", help="Chọn mốc hoặc kỳ của nhiệm vụ.", width=20),
        _f("deadline", "Thời gian hoàn thành", "deadline", also="Thời hạn hoàn thành|Thời hạn|Hạn hoàn thành|Thời gian|Thời gian thực hiện|Hạn|Hạn xử lý|Thời hạn xử lý|Hạn thực hiện|Thời gian hoàn thành theo kế hoạch|Mốc thời gian|Mốc thời gian hoàn thành|Thời hạn theo kế hoạch|Thời gian theo kế hoạch|Thời hạn theo KH|Thời gian theo KH|Hạn theo KH|Thời gian hoàn thành theo KH|Thời hạn hoàn thành theo KH|Thời hạn theo Kế hoạch 60|Thời hạn được giao|Thời hạn giao|Thời hạn hoàn thành theo kế hoạch", width=20),
        _f("status", "Tình trạng", "status", True, STATUS_TITLES, "Chưa thực hiện, Đang thực hiện, Hoàn thành hoặc Không phát sinh.", STATUS, width=18),
        _f("percent", "Tỷ lệ hoàn thành (%)", "percent", also="Tỷ lệ hoàn thành|% hoàn thành|% tiến độ|Phần trăm tiến độ|Hoàn thành (%)|Hoàn thành %|Phần trăm|Tỷ lệ|Tỷ lệ %|Tiến độ (%)|%|Tỷ lệ thực hiện|Khối lượng hoàn thành|Phần trăm hoàn thành|Tỷ lệ HT|% HT|Tỷ lệ (%)|Mức độ hoàn thành (%)|Tiến độ %|% thực hiện|Phần trăm thực hiện|Tỷ lệ thực hiện (%)|Tiến độ thực hiện (%)|Kết quả (%)|Thực hiện (%)|Thực hiện %|Mức hoàn thành (%)", help="0 đến 100.", width=12),
        _f("completed_on", "Ngày hoàn thành", "date", also="Ngày hoàn thành thực tế|Thời gian hoàn thành thực tế|Hoàn thành ngày|Ngày xong|Thời điểm hoàn thành|Ngày HT|Ngày đã hoàn thành|Ngày thực hiện xong|Đã hoàn thành ngày|Ngày gửi kế hoạch|Ngày gửi KH|Hoàn thành (ngày)|Đã hoàn thành (ngày)|Đã gửi (ngày)|Ngày đã gửi", help="dd/mm/yyyy, không sau ngày báo cáo.", width=14),
        _f("document_no", "Số, ký hiệu văn bản", also=DOCUMENT_TITLES + "|Số văn bản|Số ký hiệu văn bản|Số, ký hiệu|Số, ký hiệu văn bản kết quả|Số hiệu văn bản|Văn bản kết quả (số, ký hiệu, ngày)|Số, ngày văn bản|Số báo cáo|Báo cáo số|Số, ngày báo cáo|Số báo cáo, ngày|Văn bản số|Văn bản số, ngày|Văn bản số/ngày|Văn bản (số, ngày)|Số VB|Số, ngày VB|Tờ trình|Tờ trình số|Số tờ trình|Số, ngày tờ trình|Quyết định số|Số quyết định|Số, ký hiệu báo cáo|Số BC|Số, ngày BC|Số kế hoạch|Kế hoạch số|Số, ngày kế hoạch|Số, ký hiệu kế hoạch|Số KH|Link minh chứng|Đường dẫn minh chứng|Liên kết minh chứng|Số công văn|Công văn số|Số, ngày công văn|Số/ngày văn bản|Số, ngày, tháng văn bản|" + _below(DOCUMENT_TITLES, "Số", "Số văn bản", "Số, ký hiệu", "Số/ký hiệu"), help="Văn bản kết thúc nhiệm vụ.", width=20),
        _f("document_symbol", "Ký hiệu văn bản", also="Ký hiệu|" + _below(DOCUMENT_TITLES, "Ký hiệu"), in_template=False),
        _f("document_type", "Tên loại văn bản", also="Loại văn bản|Tên loại|Tên văn bản|" + _below(DOCUMENT_TITLES, "Tên loại", "Loại", "Loại văn bản", "Tên loại văn bản"), in_template=False),
        _f("document_date", "Ngày văn bản", "date", also="Ngày ban hành|Ngày ban hành văn bản|Ngày VB|Ngày ký văn bản|Ngày công văn|Ngày trình|Ngày ký|Ngày tháng văn bản|" + _below(DOCUMENT_TITLES, "Ngày", "Ngày ban hành", "Ngày tháng", "Ngày, tháng, năm", "Ngày ký"), width=14),
        _f("result", "Kết quả thực hiện", also="Kết quả|Kết quả đạt được|Kết quả đến nay|Nội dung kết quả|Kết quả đã thực hiện|Kết quả triển khai|Kết quả triển khai thực hiện|Kết quả cụ thể|Nội dung đã thực hiện|Kết quả nổi bật|Nội dung kết quả thực hiện|Những việc đã làm|Kết quả gần nhất|Kết quả xử lý|Nội dung xử lý|Công việc đã thực hiện", width=34),
        _f("cause", "Nguyên nhân, vướng mắc", also="Khó khăn, vướng mắc|Nguyên nhân|Vướng mắc|Lý do|Nguyên nhân chậm|Khó khăn|Tồn tại, nguyên nhân|Nguyên nhân chưa hoàn thành|Lý do chậm|Khó khăn, nguyên nhân|Tồn tại, hạn chế|Khó khăn, vướng mắc, nguyên nhân|Lý do, vướng mắc|Lý do, nguyên nhân|Lý do chưa hoàn thành|Tồn tại|Hạn chế|Lý do chưa thực hiện|Nguyên nhân chưa thực hiện|Lý do chậm muộn|Vướng mắc, khó khăn|Tồn tại, khó khăn|Tồn tại, vướng mắc|Khó khăn vướng mắc", width=30),
        _f("request", "Kiến nghị", also="Đề xuất, kiến nghị|Đề xuất|Kiến nghị, đề xuất|Giải pháp, kiến nghị|Đề nghị|Đề nghị, kiến nghị|Kiến nghị, đề nghị|Đề xuất, đề nghị|Đề xuất giải pháp|Ý kiến đề xuất", width=24),
        _f("committed", "Ngày hẹn hoàn thành", "date", also="Cam kết hoàn thành|Ngày cam kết|Dự kiến hoàn thành|Thời gian dự kiến hoàn thành|Ngày dự kiến hoàn thành|Hẹn hoàn thành|Thời hạn cam kết|Thời gian cam kết hoàn thành|Thời hạn cam kết hoàn thành|Ngày cam kết hoàn thành|Thời gian hẹn hoàn thành|Thời điểm cam kết hoàn thành|Thời điểm dự kiến hoàn thành|Dự kiến xong|Ngày dự kiến|Ngày dự kiến xong|Thời gian dự kiến|Dự kiến thời gian hoàn thành|Ngày hẹn|Hẹn xong", width=14),
        _f("report_date", "Ngày báo cáo", "date", also="Ngày gửi báo cáo|Ngày nhận báo cáo|Báo cáo ngày|Dấu thời gian|Timestamp|Thời gian gửi|Thời gian gửi báo cáo", help="Để trống nếu cả tệp cùng một ngày ghi ở đầu trang.", width=14),
        NOTE,
        _tick("not_started", "Tình trạng chưa thực hiện", "Chưa thực hiện", "Chưa triển khai", "Chưa TH"),
        _tick("in_progress", "Tình trạng đang thực hiện", "Đang thực hiện", "Đang triển khai", "Đang TH", "Chưa hoàn thành"),
        _tick("done", "Tình trạng hoàn thành", "Hoàn thành", "Đã hoàn thành", "Đã thực hiện", "HT", "Xong", alone=f"{PLAN_SENT}|{REPORT_SENT}"),
        _tick("not_applicable", "Tình trạng không phát sinh", "Không phát sinh"),
        _f("ignore", "Ngày bắt đầu", "ignore", also="Địa chỉ email|Email|Ngày giao|Số ký hiệu văn bản giao|Số, ký hiệu văn bản giao|Văn bản giao|Văn bản giao nhiệm vụ|Văn bản chỉ đạo|Người nộp|Người báo cáo|Cán bộ xử lý|Ngày bắt đầu thực hiện|Đơn vị tính|Thời gian bắt đầu|Người thực hiện|Chuyên viên theo dõi|Chuyên viên|Chuyên viên phụ trách|Cán bộ phụ trách|Cán bộ theo dõi|Cán bộ thực hiện|Người phụ trách|Lãnh đạo phụ trách|Lãnh đạo chỉ đạo|Phòng thực hiện|Phòng chủ trì|Bộ phận thực hiện|Phòng, bộ phận thực hiện", in_template=False),
    ),
    ("task_no", "unit_id", "occurrence", "report_date"),
    (("task", "order", "plan_no"), ("status", "percent", "completed_on", "result", "document_no", "cause", "committed", "tick_done")),
    "status",
    (("unit",), ("status", "percent", "completed_on", "tick_done")),
)  # fmt: skip

RESULTS = Form(
    "results", "Kết quả đo đếm được", "Mỗi dòng là một chỉ số của một nhiệm vụ, một đơn vị, một kỳ",
    (
        ORDER,
        _f("task_no", "Nhiệm vụ, mục", required=True, also="Nhiệm vụ số|Mục kế hoạch|STT nhiệm vụ|Nhiệm vụ|Mục|Nhiệm vụ, mục kế hoạch", help="Số thứ tự nhiệm vụ hoặc mục của kế hoạch.", width=12),
        _f("measure", "Chỉ số", required=True, also="Chỉ tiêu|Tên chỉ số|Tên chỉ tiêu|Nội dung chỉ tiêu|Nội dung đo đếm|Chỉ tiêu đo đếm|Chỉ số đo đếm|Chỉ số, kết quả|Kết quả đo đếm|Chỉ tiêu thi đua|Chỉ tiêu chủ yếu|Tên chỉ tiêu thi đua|Nội dung, chỉ tiêu|Nội dung chỉ tiêu thi đua", width=40),
        _f("measure_unit", "Đơn vị tính", also="ĐVT|Đ.V.T", width=12),
        _f("period", "Kỳ báo cáo", "period", also="Kỳ|Kỳ số liệu|Tháng|Quý|Thời gian", help="Tháng 7/2026, Quý III/2026, ...", width=14),
        _f("unit", "Đơn vị", "unit", also=UNIT_TITLES + "|Đơn vị/Chỉ số|Đơn vị, chỉ số|Đơn vị/Chỉ tiêu|Đơn vị/Nội dung", width=26),
        _f("part", "Đơn vị trực thuộc", also=PART_TITLES + PLACES, in_template=False),
        _f("batch", "Đợt", also="Lần|Đợt tập huấn|Đợt tuyên truyền|Đợt kiểm tra|Lớp thứ|Lần thứ|Đợt thứ", in_template=False),
        _f("value", "Giá trị", "number", True, "Số liệu|Kết quả|Thực hiện|Số lượng|Kết quả thực hiện|Kết quả đạt được|Trong tháng|Trong quý|Trong kỳ|Tháng này|Quý này|Kỳ này|Thực hiện trong tháng|Thực hiện trong quý|Thực hiện trong kỳ|Kết quả trong tháng|Kết quả trong quý|Kết quả trong kỳ", width=12),
        _f("source", "Nguồn", also="Nguồn số liệu|Văn bản nguồn|Căn cứ", width=26),
        NOTE_READ,
        _f("ignore", "Kế hoạch giao", "ignore", also="Kế hoạch|KH|Chỉ tiêu giao|Chỉ tiêu kế hoạch|Chỉ tiêu năm|Chỉ tiêu cả năm|Chỉ tiêu quý|Chỉ tiêu tháng|% KH|% KH năm|TH/KH|TH/KH (%)|Tỷ lệ|Tỷ lệ %|Tỷ lệ (%)|Tỷ lệ hoàn thành|Tỷ lệ hoàn thành (%)|% thực hiện|% kế hoạch|% so với kế hoạch|So với kế hoạch (%)|So với kế hoạch|Đạt tỷ lệ (%)|Đạt %|Đạt (%)|% đạt|Tỷ lệ đạt|Tỷ lệ đạt (%)|Mức đạt (%)|Dấu thời gian|Thời gian gửi|Địa chỉ email|Email|Địa điểm|Địa điểm tổ chức", in_template=False),
    ),
    ("task_no", "measure", "period", "unit_id"), (("measure",), ("value",), ("task_no", "measure_unit")), "value",
    (("measure",), ("value",), ("unit", "period")),
)  # fmt: skip

UNITS = Form(
    "units", "Danh sách cơ quan, đơn vị, địa phương", "Mỗi dòng là một cơ quan, đơn vị, địa phương",
    (
        ORDER,
        _f("unit_id", "Mã đơn vị", also="Mã|Mã định danh|unit_id|Mã cơ quan", help="Để trống với đơn vị mới.", width=18),
        _f("name", "Tên đơn vị", required=True, also="Tên cơ quan, đơn vị|Tên|Tên cơ quan|Tên cơ quan, đơn vị, địa phương|ten|Cơ quan, đơn vị|Tên đơn vị hành chính|Đơn vị hành chính|Tên xã, phường|Xã, phường|Đơn vị mới|Tên đơn vị mới|Đơn vị sau sắp xếp|Tên xã, phường mới|Xã, phường mới|Đơn vị hành chính mới|Tên đơn vị hành chính mới|Tên đơn vị hành chính cấp xã", width=36),
        _f("type", "Loại", required=True, also="Loại đơn vị|Loại hình đơn vị|Loại hình|loai|Loại hình cơ quan|Cấp", help="sở, xã, phường, ...", width=18),
        _f("code", "Mã hành chính", "code5", also="Mã ĐVHC|Mã đơn vị hành chính|ma_hanh_chinh|Mã số", width=12),
        _f("former_province", "Tỉnh trước sắp xếp", also="tinh_cu|Tỉnh cũ", width=18),
        _f("former_district", "Khu vực trước sắp xếp", also="huyen_cu|Huyện cũ|Huyện trước sắp xếp", width=24),
        _f("former_units", "Đơn vị trước sắp xếp", also="don_vi_cu|Đơn vị cũ|Trước sắp xếp|Sắp xếp từ|Được sắp xếp từ|Thành lập từ|Được thành lập từ|Các xã, phường, thị trấn trước sắp xếp|Hình thành trên cơ sở|Được hình thành từ|Sáp nhập từ|Các đơn vị hành chính sáp nhập|Nhập từ", width=40),
        _f("valid_from", "Hiệu lực từ", "date", also="Từ ngày|hieu_luc_tu|Ngày hiệu lực|Ngày thành lập|Thành lập ngày|Thành lập từ ngày|Hoạt động từ ngày", width=14),
        _f("valid_to", "Hiệu lực đến", "date", also="Đến ngày|hieu_luc_den|Ngày hết hiệu lực|Ngày giải thể|Giải thể ngày|Giải thể từ ngày|Ngày kết thúc hoạt động|Ngày chấm dứt hoạt động", width=14),
        _f("ignore", "Địa chỉ", "ignore", also="Địa chỉ trụ sở|Trụ sở|Điện thoại|Số điện thoại|Email|Thư điện tử|Trang thông tin điện tử|Diện tích|Diện tích (km2)|Diện tích tự nhiên|Dân số|Dân số (người)|Quy mô dân số", in_template=False),
    ),
    ("name",), (("name",), ("type", "code")), "name", (("name",), ("former_units", "former_district", "valid_from", "unit_id")),
)  # fmt: skip

ROLES = (
    ("truong", ("trưởng", "cụm trưởng", "khối trưởng", "đơn vị trưởng", "trưởng cụm", "trưởng khối", "cụm trưởng khối trưởng", "ct", "kt")),
    ("pho", ("phó", "cụm phó", "khối phó", "phó trưởng", "phó cụm", "phó khối", "phó trưởng cụm", "phó trưởng khối", "cp", "kp")),
    ("thanh_vien", ("thành viên", "đơn vị thành viên", "tv", "")),
)  # fmt: skip

CLUSTERS = Form(
    "clusters", "Cụm, khối thi đua", "Mỗi dòng là một đơn vị trong một cụm hoặc khối thi đua",
    (
        ORDER,
        _f("cluster", "Cụm, khối thi đua", required=True, also="Cụm, khối|Thuộc cụm, khối|Thuộc cụm|Thuộc khối|Thuộc cụm, khối thi đua|Tên cụm, khối|Tên cụm|Tên khối|Tên cụm thi đua|Tên khối thi đua|Cụm thi đua|Khối thi đua|Tên cụm, khối thi đua|Cụm/khối|Cụm|Khối|Cụm/khối thi đua", width=36),
        _f("unit", "Đơn vị", "unit", True, UNIT_TITLES + "|Đơn vị thành viên|Thành viên|Tên đơn vị thành viên|Tên các đơn vị|Tên các đơn vị thành viên|Tên thành viên|Tên các thành viên|Tên các cơ quan, đơn vị|Cơ quan, đơn vị thành viên|Các cơ quan, đơn vị|Các cơ quan, đơn vị thành viên|Danh sách các đơn vị|Danh sách đơn vị|Gồm các đơn vị|Thành phần|Các thành viên|Các đơn vị thành viên|Danh sách thành viên|Danh sách đơn vị thành viên|Các đơn vị trong cụm, khối|Thành viên cụm, khối|Đơn vị trong cụm, khối", width=30),
        _f("role", "Vai trò", "choice", also="Vai trò trong cụm, khối|Chức danh trong cụm, khối|Chức danh trong cụm|Chức danh trong khối|Vai trò trong cụm|Chức danh trong cụm, khối|Trưởng, phó, thành viên|Trưởng, phó|Trưởng/phó|Chức danh|Chức vụ|Nhiệm vụ trong cụm, khối", choices=ROLES, help="Trưởng, Phó hoặc Thành viên.", width=14),
        _f("valid_from", "Hiệu lực từ", "date", also="Từ ngày", width=14),
        _f("valid_to", "Hiệu lực đến", "date", also="Đến ngày", width=14),
        NOTE_READ,
        _f("leader", "Cụm trưởng", "units", also="Trưởng|Khối trưởng|Trưởng cụm|Trưởng khối|Cụm trưởng, Khối trưởng|Trưởng cụm, khối|Trưởng cụm, trưởng khối|Cụm, khối trưởng|Đơn vị trưởng|Đơn vị cụm trưởng|Đơn vị khối trưởng|Đơn vị trưởng cụm, khối|Đơn vị làm trưởng|Cụm trưởng/Khối trưởng|Trưởng cụm/Trưởng khối|Trưởng cụm/khối", in_template=False),
        _f("deputy", "Cụm phó", "units", also="Phó|Khối phó|Phó cụm|Phó khối|Cụm phó, Khối phó|Phó cụm, khối|Phó cụm, phó khối|Cụm, khối phó|Phó trưởng cụm|Phó trưởng khối|Phó trưởng cụm, khối|Đơn vị phó|Đơn vị cụm phó|Đơn vị khối phó|Đơn vị làm phó|Các cụm phó|Cụm phó/Khối phó|Phó cụm/khối", in_template=False),
        _f("member", "Là thành viên", "tick", in_template=False),
        _f("of_year", "Vai trò của năm ở tiêu đề cột", in_template=False),
        _f("cluster_beside", "Cụm, khối ở cột thứ hai", in_template=False),
        _f("in_column", "Thành viên của cụm, khối ở tiêu đề cột", "units", in_template=False),
        _f("marked_column", "Đánh dấu thành viên của cụm, khối ở tiêu đề cột", "tick", in_template=False),
        _f("size", "Số thành viên", "count", also="Số lượng|Số đơn vị|Số đơn vị thành viên|Tổng số thành viên|Tổng số đơn vị|Số lượng thành viên|Số lượng đơn vị", in_template=False),
    ),
    ("cluster", "unit_id", "role"), (("cluster",), ("unit", "leader")), "unit", (("unit",), ("role", "leader")),
)  # fmt: skip

CALENDAR = Form(
    "calendar", "Lịch làm việc", "Mỗi dòng là một ngày nghỉ hoặc một ngày làm bù",
    (
        ORDER,
        _f("day", "Ngày", "date", True, "ngay|Ngày tháng|Ngày, tháng, năm|Ngày dương lịch|Dương lịch|Ngày nghỉ, làm bù|Ngày nghỉ, ngày làm bù|Ngày nghỉ, ngày làm việc bù|Từ ngày|Ngày bắt đầu|Thời gian", width=14),
        _f("kind", "Nghỉ hay làm việc", "choice", True, "Loại|loai|Loại ngày|Nghỉ/làm việc|Nghỉ/làm|Nghỉ, làm bù|Nghỉ/làm bù|Tính chất|Trạng thái|Tình trạng|Hình thức|Chế độ", choices=(("off", ("nghỉ", "nghi", "ngày nghỉ", "nghỉ lễ", "nghỉ bù", "nghỉ hoán đổi")), ("worked", ("làm việc", "lam_viec", "lam viec", "làm bù", "ngày làm việc", "đi làm", "làm việc bù"))), width=18),
        _f("basis", "Căn cứ", required=True, also="can_cu|Văn bản|Căn cứ pháp lý|Văn bản quy định|Theo văn bản", width=50),
        _f("off", "Ngày nghỉ", "date", also="Nghỉ|Các ngày nghỉ|Ngày nghỉ lễ|Ngày nghỉ lễ, Tết|Ngày nghỉ hoán đổi|Ngày được nghỉ|Nghỉ từ ngày|Thời gian nghỉ|Ngày nghỉ (hoán đổi)|Nghỉ ngày", in_template=False),
        _f("off_beside", "Ngày nghỉ bù", "date", also="Nghỉ bù ngày|Nghỉ bù vào ngày|Ngày được nghỉ bù", in_template=False),
        _f("worked", "Ngày làm bù", "date", also="Làm bù|Đi làm|Làm việc|Ngày làm việc bù|Ngày đi làm bù|Các ngày làm bù|Làm bù ngày|Làm bù vào ngày|Ngày làm việc hoán đổi|Làm việc bù ngày|Đi làm bù ngày|Ngày đi làm", in_template=False),
        _f("last_day", "Đến ngày", "date", also="Đến hết ngày|Ngày kết thúc|Nghỉ đến ngày|Nghỉ đến hết ngày", in_template=False),
        _f("days_counted", "Số ngày", "count", also="Số ngày nghỉ|Tổng số ngày|Tổng số ngày nghỉ|Số ngày được nghỉ", in_template=False),
        _f("weekday", "Thứ", also="Thứ trong tuần|Ngày trong tuần", in_template=False),
        _f("month", "Tháng", also="Tháng dương lịch|Trong tháng", in_template=False),
        NOTE_READ,
        _f("ignore", "Dịp nghỉ", "ignore", also="Ngày âm lịch|Âm lịch|Nội dung|Lý do|Dịp lễ|Ngày lễ|Tên ngày lễ|Dịp|Diễn giải|Nội dung nghỉ|Dịp lễ, Tết|Tên kỳ nghỉ|Kỳ nghỉ", in_template=False),
    ),
    ("day",), (("day", "off"), ("kind", "last_day")), "day", (("off", "off_beside"), ("worked", "basis", "last_day", "days_counted")),
)  # fmt: skip

TARGETS = Form(
    "targets", "Chỉ tiêu tỷ lệ khen thưởng", "Mỗi dòng là một chỉ tiêu của một năm",
    (
        ORDER,
        _f("indicator", "Chỉ số", "choice", True, "Chỉ tiêu|Tỷ lệ|Mã chỉ số|Tên chỉ tiêu|Nội dung chỉ tiêu|Nội dung", choices=(("A", ("A", "người trực tiếp", "tỷ lệ a", "tỷ lệ người trực tiếp", "tỷ lệ người lao động trực tiếp", "người lao động trực tiếp")), ("B", ("B", "theo kế hoạch 60", "tỷ lệ b", "tập thể nhỏ, hộ gia đình, người lao động trực tiếp", "tỷ lệ tập thể nhỏ, hộ gia đình, người lao động trực tiếp", "tỷ lệ tập thể nhỏ, hộ gia đình, người lao động trực tiếp được khen", "tỷ lệ tập thể nhỏ, hộ gia đình, người lao động trực tiếp được khen thưởng")), ("A0", ("A0", "theo biểu 0603", "tỷ lệ a0"))), help="A, B hoặc A0.", width=20),
        _f("year", "Năm", "year", True, "Năm kế hoạch|Năm thực hiện", width=10),
        _f("unit", "Đơn vị", "unit", also=UNIT_TITLES, help="Để trống: toàn tỉnh.", width=28),
        _f("value", "Chỉ tiêu (%)", "percent", True, "Mức chỉ tiêu|Giá trị|Mức|Tỷ lệ (%)|Chỉ tiêu tỷ lệ (%)|Chỉ tiêu tỷ lệ|Chỉ tiêu giao|Tỷ lệ %|Mức giao|Mức phấn đấu|Chỉ tiêu phấn đấu|Tỷ lệ giao|Giao", width=12),
        _f("value_of_heading", "Chỉ tiêu của năm, chỉ số ở tiêu đề cột", "percent", in_template=False),
        _f("source", "Văn bản giao chỉ tiêu", required=True, also="Nguồn|Căn cứ|Văn bản|Văn bản giao|Quyết định giao|Căn cứ giao chỉ tiêu", width=40),
        _f("ignore", "Đơn vị tính", "ignore", also="ĐVT|Đ.V.T", in_template=False),
    ),
    ("indicator", "year", "unit_id"), (("indicator",), ("value",), ("year", "source")), "value",
)  # fmt: skip

MOVEMENTS = Form(
    "movements", "Phong trào thi đua", "Mỗi dòng là một phong trào thi đua",
    (
        _f("movement_no", "STT", "order", True, "TT|Số TT|stt", width=6),
        _f("name", "Tên phong trào", required=True, also="ten_phong_trao|Phong trào thi đua|Phong trào|Tên phong trào thi đua|Nội dung phong trào|Nội dung phong trào thi đua", width=50),
        _f("full_name", "Tên đầy đủ", also="ten_day_du", width=50),
        _f("launched_by", "Cấp phát động", also="cap_phat_dong|Phát động|Người phát động|Cơ quan phát động|Đơn vị phát động|Phạm vi phát động|Cấp chủ trì phát động|Do ai phát động|Phát động bởi|Cơ quan, đơn vị phát động|Cấp, cơ quan phát động", width=22),
        _f("period", "Giai đoạn", also="giai_doan|Thời gian|Thời gian thực hiện", width=14),
        _f("begins", "Ngày bắt đầu", "date", also="Bắt đầu|Thời gian bắt đầu|Từ ngày|Ngày phát động|Bắt đầu từ|Từ năm|Năm bắt đầu", in_template=False),
        _f("ends", "Ngày kết thúc", "date", also="Kết thúc|Thời gian kết thúc|Đến ngày|Thời hạn kết thúc|Đến năm|Năm kết thúc", in_template=False),
        _f("standing_unit", "Cơ quan thường trực", "lead", also="co_quan_thuong_truc|Cơ quan chủ trì|Đơn vị chủ trì|Chủ trì|Cơ quan, đơn vị chủ trì|Đơn vị thường trực|Thường trực|Cơ quan tham mưu", width=24),
        _f("launch_document", "Văn bản phát động", also="van_ban_phat_dong|Văn bản|Số, ngày văn bản phát động|Số văn bản phát động|Số, ngày văn bản|Số, ký hiệu văn bản phát động|Kế hoạch phát động", width=24),
        _f("mid_review_due", "Hạn sơ kết", "date", also="han_so_ket|Thời hạn sơ kết|Ngày sơ kết|Sơ kết|Thời gian sơ kết", width=14),
        _f("final_review_due", "Hạn tổng kết", "date", also="han_tong_ket|Thời hạn tổng kết|Ngày tổng kết|Tổng kết|Thời gian tổng kết", width=14),
        _f("state", "Trạng thái", also="trang_thai|Tình trạng", width=16),
        NOTE,
    ),
    ("movement_no",), (("name",), ("launched_by", "mid_review_due", "final_review_due", "full_name", "launch_document", "state", "standing_unit")), "name",
)  # fmt: skip

PLAN = Form(
    "plan", "Kế hoạch và danh mục nhiệm vụ", "Mỗi dòng là một nhiệm vụ của kế hoạch",
    (
        _f("task_no", "STT", "order", True, "TT|Số TT|stt|Số thứ tự", width=6),
        _f("content", "Nội dung công việc", required=True, also="Nội dung nhiệm vụ|Nhiệm vụ|Nội dung|Tên nhiệm vụ|noi_dung_cong_viec|Nội dung, nhiệm vụ|Công việc", width=60),
        _f("short_title", "Tên ngắn", also="Tên rút gọn|Tên gọn|Tên ngắn gọn|Tên nhiệm vụ rút gọn|Tên viết gọn|ten_ngan", help="Không bắt buộc: tên hiện trên bảng, trang chiếu. Để trống thì phần mềm rút gọn nội dung.", width=32),
        _f("lead", "Cơ quan chủ trì", "lead", True, "Đơn vị chủ trì|Chủ trì|co_quan_chu_tri|Cơ quan, đơn vị chủ trì|Cơ quan/đơn vị chủ trì|Đơn vị thực hiện|Cơ quan thực hiện|Cơ quan, đơn vị thực hiện|Cơ quan chủ trì thực hiện|Đơn vị chủ trì thực hiện|Cơ quan chủ trì tham mưu", width=28),
        _f("support", "Cơ quan phối hợp", also="Đơn vị phối hợp|Phối hợp|co_quan_phoi_hop|Cơ quan, đơn vị phối hợp", width=28),
        _f("deadline", "Thời gian hoàn thành", "deadline", True, "Thời hạn hoàn thành|Thời hạn|Thời gian|thoi_gian_hoan_thanh|Thời gian thực hiện|Hạn hoàn thành|Thời gian thực hiện, hoàn thành|Tiến độ hoàn thành|Thời gian, tiến độ|Thời hạn thực hiện|Thời điểm hoàn thành|Hạn", width=22),
        _f("product", "Sản phẩm", also="Sản phẩm hoàn thành|san_pham_de_xuat|Sản phẩm, kết quả|Kết quả", width=28),
        _f("responsible", "Lãnh đạo phụ trách", also="Lãnh đạo phụ trách, chức danh|Người chỉ đạo", width=24),
        _f("marked_period", "Kỳ thực hiện được đánh dấu ở cột", "tick", in_template=False),
        NOTE,
    ),
    ("task_no",), (("content",), ("lead",), ("deadline", "marked_period")), "content", (("content",), ("lead", "deadline"), ("support", "responsible", "short_title")),
)  # fmt: skip

FORMS: dict[str, Form] = {
    form.code: form for form in (AWARDS, PROGRESS, RESULTS, UNITS, CLUSTERS, CALENDAR, TARGETS, MOVEMENTS, PLAN)
}
