"""How offices write the names of awards, kinds and recipients, beside the official names of the catalogue.
One row per code: other spellings after normalisation (names.py says how).
A wording that fits two codes is in none of them: it is asked, or stands in ASSUMED with the reason."""

SHORT = {  # abbreviation (one word of match_key) -> words
    "bk": "bằng khen", "gk": "giấy khen", "bkttg": "bằng khen thủ tướng chính phủ", "ttg": "thủ tướng chính phủ",
    "ttcp": "thủ tướng chính phủ", "ct": "chủ tịch", "gđ": "giám đốc", "cstđ": "chiến sĩ thi đua",
    "cstđcs": "chiến sĩ thi đua cơ sở", "cstđtq": "chiến sĩ thi đua toàn quốc", "cstđct": "chiến sĩ thi đua tỉnh",
    "cstt": "chiến sĩ tiên tiến", "lđtt": "lao động tiên tiến", "ttlđxs": "tập thể lao động xuất sắc",
    "ttlđtt": "tập thể lao động tiên tiến", "đvqt": "đơn vị quyết thắng", "đvtt": "đơn vị tiên tiến",
    "gđvh": "gia đình văn hóa", "knc": "kỷ niệm chương", "hclđ": "huân chương lao động", "tnxp": "thanh niên xung phong",
    "hcđl": "huân chương độc lập", "dn": "doanh nghiệp", "htx": "hợp tác xã", "sỹ": "sĩ", "kỉ": "kỷ", "cp": "chính phủ",
    "cstđcơsở": "chiến sĩ thi đua cơ sở", "tw": "trung ương", "lđ": "lao động", "tđ": "thi đua", "hgđ": "hộ gia đình",
    "tdp": "tổ dân phố", "kdc": "khu dân cư", "tt": "tập thể", "cn": "cá nhân", "cntt": "cá nhân tiên tiến", "ttgcp": "thủ tướng chính phủ", "vh": "văn hóa", "đl": "độc lập", "nlđ": "người lao động",
    "tp": "thành phố", "sl": "số lượng", "lđxs": "lao động xuất sắc", "ttưt": "thầy thuốc ưu tú", "ttnd": "thầy thuốc nhân dân",
    "ngưt": "nhà giáo ưu tú", "ngnd": "nhà giáo nhân dân", "nsưt": "nghệ sĩ ưu tú", "nsnd": "nghệ sĩ nhân dân",
    "tx": "thường xuyên", "đx": "đột xuất",
}  # fmt: skip

DROPPED = {"của", "cấp", "tặng", "danh", "hiệu", "hình", "thức", "thuộc", "được", "khen thưởng", "do", "số", "lượng"}

AWARDS = {
    "bk_tinh": ("bằng khen ubnd tỉnh", "bằng khen tỉnh", "bằng khen chủ tịch tỉnh", "bằng khen chủ tịch ubnd tỉnh thái nguyên", "bằng khen ubnd tỉnh thái nguyên"),
    "bk_thu_tuong": ("bằng khen thủ tướng", "bằng khen chính phủ"),
    "bk_bo": ("bằng khen bộ", "bằng khen bộ ngành", "bằng khen bộ ban ngành", "bằng khen trung ương", "bằng khen bộ ngành trung ương", "bằng khen bộ ban ngành trung ương", "bằng khen bộ ban ngành đoàn thể tw"),
    "gk_xa": ("giấy khen ubnd xã", "giấy khen xã", "giấy khen chủ tịch xã", "giấy khen xã phường", "giấy khen ubnd xã phường", "giấy khen chủ tịch ubnd xã phường", "giấy khen phường", "giấy khen ubnd phường", "giấy khen chủ tịch ubnd phường"),
    "gk_so": ("giấy khen sở", "giấy khen giám đốc sở", "giấy khen giám đốc", "giấy khen sở ban ngành", "giấy khen thủ trưởng", "giấy khen thủ trưởng đơn vị", "giấy khen giám đốc sở ban ngành", "giấy khen thủ trưởng cơ quan chuyên môn ubnd tỉnh", "giấy khen trưởng ban", "giấy khen trưởng ban quản lý các khu công nghiệp", "giấy khen trưởng ban ban quản lý các khu công nghiệp", "giấy khen chánh thanh tra", "giấy khen chánh thanh tra tỉnh", "giấy khen chánh văn phòng", "giấy khen chánh văn phòng ubnd tỉnh"),
    "gk_huyen": ("giấy khen huyện", "giấy khen ubnd huyện", "giấy khen chủ tịch huyện"),
    "gk_khac": ("giấy khen doanh nghiệp", "giấy khen hợp tác xã", "giấy khen đơn vị khác", "giấy khen khác"),
    "cstd_tinh": ("chiến sĩ thi đua tỉnh", "chiến sĩ thi đua bộ tỉnh", "chiến sĩ thi đua bộ ban ngành tỉnh", "chiến sĩ thi đua bộ ban ngành đoàn thể trung ương tỉnh"),
    "cstd_bo": ("chiến sĩ thi đua bộ", "chiến sĩ thi đua ngành", "chiến sĩ thi đua bộ ngành", "chiến sĩ thi đua bộ ban ngành"),
    "cstd_toan_quoc": ("chiến sĩ thi đua toàn quốc",),
    "cstd_co_so": ("chiến sĩ thi đua cơ sở", "chiến sĩ thi đua cs"),
    "co_tinh": ("cờ thi đua ubnd tỉnh", "cờ thi đua tỉnh", "cờ tỉnh", "cờ thi đua xuất sắc tỉnh", "cờ thi đua xuất sắc ubnd tỉnh", "cờ ubnd tỉnh", "cờ thi đua chủ tịch ubnd tỉnh"),
    "co_chinh_phu": ("cờ thi đua chính phủ", "cờ chính phủ", "cờ thi đua thủ tướng chính phủ"),
    "co_bo": ("cờ thi đua bộ", "cờ thi đua bộ ban ngành", "cờ thi đua bộ ngành", "cờ thi đua bộ ngành trung ương"),
    "knc_bo": ("kỷ niệm chương bộ", "kỷ niệm chương bộ ban ngành", "kỷ niệm chương bộ ngành"),
    "huy_hieu_tinh": ("huy hiệu", "huy hiệu tỉnh", "kỷ niệm chương tỉnh", "huy hiệu kỷ niệm chương"),
    "thon_van_hoa": ("thôn văn hóa", "tổ dân phố văn hóa", "xóm văn hóa", "bản văn hóa", "khu dân cư văn hóa", "thôn xóm văn hóa", "xóm tổ dân phố văn hóa", "thôn bản tổ dân phố văn hóa"),
    "xa_tieu_bieu": ("xã tiêu biểu", "phường tiêu biểu", "xã phường thị trấn tiêu biểu"),
    "gia_dinh_van_hoa": ("gia đình văn hóa", "hộ gia đình văn hóa", "hộ công nhận gia đình văn hóa", "hộ đạt gia đình văn hóa", "gia đình công nhận gia đình văn hóa", "gia đình đạt gia đình văn hóa", "hộ gia đình đạt gia đình văn hóa"),
    "dn_xuat_sac": ("doanh nghiệp xuất sắc", "doanh nghiệp xuất sắc tỉnh"),
    "doanh_nhan_tieu_bieu": ("doanh nhân tiêu biểu", "doanh nhân tiêu biểu tỉnh"),
    "gt_ho_chi_minh": ("giải thưởng hồ chí minh",),
    "gt_nha_nuoc": ("giải thưởng nhà nước",),
    "dh_vinh_du": ("danh hiệu vinh dự nhà nước", "vinh dự nhà nước", "bà mẹ việt nam anh hùng", "nhà giáo ưu tú", "nhà giáo nhân dân", "nghệ nhân ưu tú", "nghệ nhân nhân dân", "thầy thuốc ưu tú", "thầy thuốc nhân dân", "anh hùng lao động", "nghệ sĩ ưu tú", "nghệ sĩ nhân dân", "anh hùng lực lượng vũ trang nhân dân"),
    "hch_tnxp": ("huy chương thanh niên xung phong", "huy chương tnxp", "thanh niên xung phong vẻ vang"),
    "thu_khen": ("thư khen chủ tịch ubnd tỉnh", "thư khen chủ tịch nước"),
    "hc_khang_chien": ("huân chương kháng chiến",),
    "hch_khang_chien": ("huy chương kháng chiến",),
    "hc_quan_cong": ("huân chương quân công",),
    "hc_bao_ve_to_quoc": ("huân chương bảo vệ tổ quốc",),
    "hc_chien_cong": ("huân chương chiến công",),
    "khac": ("khác", "hình thức khen thưởng khác", "hình thức khác", "các khác", "khen khác", "các khen thưởng khác"),
}  # fmt: skip

HEADMASTER = "hiệu_trưởng"
# Who gives a Giấy khen and is neither a sở nor a commune, as canonical() writes it.
OTHER_HEADS = (
    r"(?:(?:tổng )?giám đốc )?(?:doanh nghiệp|công ty|hợp tác xã|trường|bệnh viện|trung tâm|học viện|đại học)|"
    rf"tổng giám đốc|{HEADMASTER}|trưởng phòng|chi cục trưởng|chi cục|"
    r"(?:chủ tịch |bch |ban chấp hành |ban thường vụ )*(?:hội|đoàn|liên đoàn|mặt trận)"
)

ASSUMED = {  # wording without a level -> level words -> code; the first fits when nothing else in the file says
    "bằng khen": {"tỉnh": "bk_tinh", "bộ": "bk_bo", "nhà nước": "bk_thu_tuong"},
    "giấy khen": {"xã": "gk_xa", "sở": "gk_so", "khác": "gk_khac"},
    "cờ thi đua": {"tỉnh": "co_tinh", "bộ": "co_bo", "nhà nước": "co_chinh_phu"},
    "chiến sĩ thi đua": {"tỉnh": "cstd_tinh", "bộ": "cstd_bo", "nhà nước": "cstd_toan_quoc", "cơ sở": "cstd_co_so", "xã": "cstd_co_so", "sở": "cstd_co_so"},
    "kỷ niệm chương": {"bộ": "knc_bo", "tỉnh": "huy_hieu_tinh"},
    # Columns of form 0603 as it is printed, of ministries and provinces alike.
    "cờ thi đua bộ ban ngành đoàn thể trung ương tỉnh thành phố trực trung ương": {"tỉnh": "co_tinh", "bộ": "co_bo"},
    "huy bộ ban ngành đoàn thể trung ương tỉnh thành phố trực trung ương": {"tỉnh": "huy_hieu_tinh", "bộ": "knc_bo"},
}  # fmt: skip

WHOLE = ("tap_the", "ca_nhan")  # recipients that others may be a part of

# Awards that name the class of form 0603 they go to; "Cá nhân", "Tập thể" beside them are that class.
GIVEN_TO = {"doanh_nhan_tieu_bieu": ("ca_nhan", "doanh_nhan"), "dn_xuat_sac": ("tap_the", "doanh_nghiep")}

ASSUMED_FIRST = tuple(wording for wording in ASSUMED if wording not in ("giấy khen", "chiến sĩ thi đua"))

KINDS = {
    "cong_trang": ("công trạng", "thường xuyên", "công trạng và thành tích đạt được", "thành tích công trạng", "theo công trạng", "công trạng thành tích", "công trạng thành tích đạt", "công trạng và thành tích đạt", "tổng kết năm"),
    "chuyen_de": ("chuyên đề", "phong trào thi đua", "phong trào", "theo đợt", "theo chuyên đề", "theo phong trào", "thi đua theo đợt", "đợt chuyên đề", "theo đợt chuyên đề", "phong trào thi đua theo đợt chuyên đề", "chuyên đề theo đợt", "thi đua chuyên đề", "phong trào thi đua theo đợt hoặc chuyên đề", "theo đợt hoặc chuyên đề"),
    "dot_xuat": ("đột xuất", "thành tích đột xuất"),
    "doi_ngoai": ("đối ngoại",),
    "cong_hien": ("cống hiến", "quá trình cống hiến"),
    "nien_han": ("niên hạn", "theo niên hạn"),
    "khang_chien": ("kháng chiến", "thành tích kháng chiến"),
    "chua_ro": ("chưa rõ", "chưa rõ loại hình", "không rõ", "chưa phân loại"),
}  # fmt: skip

# The kinds as titles, notes and reasons name them: a pattern of the shortest words.
KIND_WORDS = "đột xuất|chuyên đề|công trạng|thường xuyên|cống hiến|niên hạn|kháng chiến|đối ngoại"

RECIPIENTS = {
    "tap_the_nho": ("tập thể nhỏ", "phòng", "ban", "tổ", "đội", "xóm", "bản", "thôn", "tổ dân phố", "khoa", "lớp", "phòng ban", "tổ đội", "khu dân cư", "thôn xóm", "xóm bản", "xóm tổ dân phố", "thôn bản", "phòng ban tổ đội", "thôn xóm bản", "thôn bản tổ dân phố", "thôn xóm tổ dân phố", "xóm bản tổ dân phố", "nhóm", "chi hội", "chi bộ", "phân xưởng", "tổ đội sản xuất", "tổ sản xuất"),
    "tap_the": ("tập thể", "các tập thể", "tập thể khác", "cơ quan", "đơn vị", "cơ quan đơn vị", "tập thể không ghi rõ quy mô", "tập thể lớn"),
    "doanh_nghiep": ("doanh nghiệp", "hợp tác xã", "doanh nghiệp hợp tác xã", "công ty", "tổ chức kinh tế", "doanh nghiệp và tổ chức kinh tế", "tổ chức kinh tế khác", "doanh nghiệp và tổ chức kinh tế khác", "doanh nghiệp và hợp tác xã"),
    "ho_gia_dinh": ("hộ gia đình", "hộ", "hộ dân", "gia đình", "các hộ gia đình", "hộ giám đốc"),
    "lanh_dao_cap_tinh": ("lãnh đạo bộ tỉnh", "lãnh đạo tỉnh", "lãnh đạo bộ tỉnh và tương đương", "lãnh đạo bộ tỉnh và tương đương trở lên", "lãnh đạo bộ ngành tỉnh và tương đương trở lên"),
    "lanh_dao_cap_so": ("lãnh đạo sở", "lãnh đạo sở ngành", "lãnh đạo vụ sở ngành", "lãnh đạo vụ sở ngành và tương đương", "lãnh đạo sở ban ngành", "giám đốc sở", "phó giám đốc sở", "giám đốc phó giám đốc sở"),
    "doanh_nhan": ("doanh nhân",),
    "lanh_dao_khac": ("cán bộ lãnh đạo khác từ phó phòng trở lên", "cán bộ lãnh đạo từ phó phòng trở lên", "cá nhân lãnh đạo từ phó phòng trở lên", "cá nhân là lãnh đạo từ phó phòng trở lên", "lãnh đạo khác từ phó phòng trở lên", "các lãnh đạo khác từ phó phòng trở lên", "lãnh đạo từ phó phòng trở lên", "các lãnh đạo từ phó phòng trở lên", "lãnh đạo phòng", "lãnh đạo khác", "lãnh đạo quản lý từ phòng trở lên", "cá nhân là lãnh đạo quản lý từ phòng trở lên", "cá nhân là lãnh đạo quản lý", "lãnh đạo quản lý", "cán bộ lãnh đạo quản lý", "cá nhân lãnh đạo quản lý", "trưởng phòng", "phó phòng", "phó trưởng phòng", "trưởng phòng phó phòng", "trưởng phó phòng"),
    "cong_nhan": ("công nhân", "công nhân lao động", "người công nhân"),
    "nong_dan": ("nông dân", "người nông dân", "hội viên nông dân"),
    "nguoi_truc_tiep": ("trực tiếp", "người trực tiếp lao động", "trực tiếp lao động", "người lao động trực tiếp", "cá nhân trực tiếp", "cá nhân lao động trực tiếp", "cá nhân người lao động trực tiếp", "cá nhân là người lao động trực tiếp", "người trực tiếp", "lao động trực tiếp", "người trực tiếp khác", "người trực tiếp công tác", "người trực tiếp công tác lao động", "người lao động", "người trực tiếp sản xuất công tác", "người lao động trực tiếp sản xuất công tác", "người lao động trực tiếp khác", "cá nhân không làm công tác quản lý", "khen thưởng cá nhân không làm công tác quản lý", "cá nhân lao động trực tiếp công nhân nông dân", "cá nhân lao động trực tiếp công nhân nông nhân", "lao động trực tiếp công nhân nông dân", "không làm công tác quản lý", "không làm công tác lãnh đạo quản lý", "không giữ chức vụ lãnh đạo quản lý", "cá nhân không giữ chức vụ lãnh đạo quản lý", "không phải lãnh đạo quản lý", "người trực tiếp công tác lao động học tập chiến đấu và phục vụ chiến đấu", "người trực tiếp công tác lao động học tập chiến đấu phục vụ chiến đấu", "người trực tiếp công tác lao động học tập chiến đấu và phục vụ chiến đấu công nhân nông dân", "người trực tiếp lao động sản xuất công tác", "lao động trực tiếp khác", "người lao động trực tiếp sản xuất", "người trực tiếp lao động", "người trực tiếp lao động sản xuất", "người trực tiếp sản xuất", "lao động trực tiếp sản xuất", "người lao động trực tiếp sản xuất kinh doanh", "người trực tiếp công tác lao động học tập", "người trực tiếp công tác lao động học tập chiến đấu", "học sinh", "sinh viên", "học sinh sinh viên"),
    "ca_nhan": ("cá nhân", "người", "các cá nhân", "cá nhân khác", "cá nhân chưa phân loại"),
    "khac": ("chưa rõ", "chưa rõ đối tượng", "không rõ", "chưa phân loại"),
}  # fmt: skip

# Wordings that name no class of form 0603: why, the classes they may be (the first is proposed), the wordings.
# A trade or a post is never classed by itself, since the ratio of working people rests on it; pupils ("học tập") and
# heads of a phòng ("từ phó phòng trở lên") stand in the words of the form, and are above.
ASKED_RECIPIENTS = (
    ("là nghề nghiệp; biểu 0603 xếp người không giữ chức vụ từ phó phòng trở lên vào “Người trực tiếp công tác, lao động, học tập, chiến đấu”, người giữ chức vụ vào dòng lãnh đạo", ("nguoi_truc_tiep", "lanh_dao_khac", "ca_nhan"),
     ("giáo viên", "giảng viên", "nhà giáo", "giáo viên nhân viên", "giáo viên học sinh", "bác sĩ", "y bác sĩ", "y sĩ", "y tá", "điều dưỡng", "dược sĩ", "thầy thuốc", "bộ đội", "quân nhân", "chiến sĩ", "sĩ quan", "công an", "nhân viên", "kỹ sư", "kiểm lâm", "nhà báo", "phóng viên", "nhà khoa học", "nghệ sĩ", "nghệ nhân", "vận động viên", "huấn luyện viên", "học viên", "luật sư", "văn nghệ sĩ")),
    ("gồm cả người giữ chức vụ và người không giữ chức vụ, trong khi biểu 0603 tách hai dòng", ("ca_nhan", "nguoi_truc_tiep", "lanh_dao_khac"),
     ("cán bộ", "công chức", "viên chức", "cán bộ công chức", "cán bộ viên chức", "công chức viên chức", "cán bộ công chức viên chức", "cán bộ công chức viên chức người lao động", "cán bộ công chức viên chức và người lao động", "cbcc", "cbccvc", "cbccvc nlđ", "ccvc", "cán bộ giáo viên", "cán bộ giáo viên nhân viên", "cbgv", "cbgvnv", "cán bộ chiến sĩ", "cán bộ xã", "cán bộ hội", "cán bộ đoàn", "đảng viên", "cán bộ đảng viên")),
    ("là chức danh ở xóm, tổ dân phố, không thuộc lãnh đạo từ phó phòng trở lên", ("nguoi_truc_tiep", "ca_nhan"),
     ("trưởng xóm", "phó xóm", "trưởng thôn", "trưởng bản", "trưởng xóm tổ trưởng tổ dân phố", "tổ trưởng", "tổ trưởng tổ dân phố", "tổ trưởng dân phố", "bí thư chi bộ", "bí thư chi bộ xóm", "bí thư chi bộ trưởng xóm", "trưởng ban công tác mặt trận", "chi hội trưởng", "chi hội trưởng phụ nữ", "công an viên", "người hoạt động không chuyên trách", "cán bộ không chuyên trách", "không chuyên trách", "người có uy tín", "già làng", "trưởng bản già làng", "dân quân", "dân quân tự vệ", "dân quân thường trực", "lực lượng tham gia bảo vệ an ninh trật tự ở cơ sở")),
    ("chưa cho biết người được khen làm việc gì", ("ca_nhan", "nguoi_truc_tiep", "nong_dan"),
     ("người dân", "nhân dân", "quần chúng", "quần chúng nhân dân", "hội viên", "hội viên phụ nữ", "hội viên cựu chiến binh", "đoàn viên", "đoàn viên thanh niên", "thanh niên", "phụ nữ", "cựu chiến binh", "người cao tuổi", "cựu thanh niên xung phong", "hội viên người cao tuổi", "tiểu thương", "lao động tự do")),
    ("gộp hai dòng lãnh đạo của biểu 0603", ("lanh_dao_cap_so", "lanh_dao_cap_tinh"),
     ("là cá nhân là lãnh đạo tỉnh lãnh đạo các sở ban ngành và tương đương", "cá nhân là lãnh đạo tỉnh lãnh đạo các sở ban ngành và tương đương", "lãnh đạo tỉnh lãnh đạo các sở ban ngành và tương đương", "lãnh đạo tỉnh lãnh đạo sở ban ngành và tương đương")),
    ("là chức vụ; biểu 0603 chia lãnh đạo thành các dòng theo cấp", ("lanh_dao_khac", "lanh_dao_cap_so", "lanh_dao_cap_tinh"),
     ("lãnh đạo", "cá nhân lãnh đạo", "cá nhân là lãnh đạo", "cán bộ lãnh đạo", "cán bộ quản lý", "lãnh đạo đơn vị", "lãnh đạo xã", "lãnh đạo ubnd xã", "hiệu trưởng", "phó hiệu trưởng", "giám đốc", "phó giám đốc", "chủ tịch", "phó chủ tịch", "chủ tịch ubnd xã", "phó chủ tịch ubnd xã", "chủ tịch hđnd xã", "phó chủ tịch hđnd xã", "bí thư", "phó bí thư", "bí thư đảng ủy", "phó bí thư đảng ủy", "trưởng ban", "phó trưởng ban", "phó ban", "chánh văn phòng", "phó chánh văn phòng", "chi cục trưởng", "trưởng khoa", "trưởng công an xã", "chỉ huy trưởng", "chỉ huy trưởng ban chỉ huy quân sự", "chủ tịch hội", "chủ tịch mttq xã")),
    ("là người đứng đầu doanh nghiệp, hợp tác xã, cơ sở kinh doanh", ("doanh_nhan", "lanh_dao_khac", "ca_nhan"),
     ("giám đốc doanh nghiệp", "giám đốc công ty", "phó giám đốc công ty", "chủ doanh nghiệp", "lãnh đạo doanh nghiệp", "giám đốc hợp tác xã", "chủ cơ sở sản xuất", "chủ hộ kinh doanh", "chủ trang trại")),
    ("là tập thể chưa rõ quy mô; chỉ đơn vị báo cáo biết có phải tập thể nhỏ hay không", ("tap_the", "tap_the_nho"),
     ("trường", "trường học", "nhà trường", "trường mầm non", "trường tiểu học", "trường thcs", "trường thpt", "trạm y tế", "bệnh viện", "trung tâm", "đảng bộ", "hội", "hội phụ nữ", "hội nông dân", "hội cựu chiến binh", "đoàn thể", "đoàn thanh niên", "mttq", "ubmttq", "ban chỉ huy quân sự", "công an xã", "đơn vị sự nghiệp", "câu lạc bộ", "xã", "phường", "ban ngành đoàn thể", "tổ chức", "tổ chức đoàn thể")),
)  # fmt: skip

LEVELS = {  # words of a heading or an authority -> level words of ASSUMED
    "nhà nước": "nhà nước", "trung ương": "nhà nước", "chính phủ": "nhà nước", "thủ tướng": "nhà nước",
    "chủ tịch nước": "nhà nước", "bộ": "bộ", "bộ ban ngành": "bộ", "bộ ngành": "bộ", "ubnd tỉnh": "tỉnh",
    "chủ tịch ubnd tỉnh": "tỉnh", "tỉnh": "tỉnh", "sở": "sở", "giám đốc sở": "sở", "ubnd xã": "xã",
    "chủ tịch ubnd xã": "xã", "xã": "xã", "phường": "xã", "xã phường": "xã", "cơ sở": "cơ sở", "ubnd phường": "xã",
    "chủ tịch ubnd phường": "xã", "sở ban ngành": "sở", "bộ tỉnh": "tỉnh", "các xã phường": "xã", "các xã": "xã", "các phường": "xã", "ubnd các xã phường": "xã",
    "chủ tịch ubnd các xã phường": "xã", "các sở ban ngành": "sở", "các sở ngành": "sở", "các sở": "sở",
}  # fmt: skip

STATES = {
    "not_started": ("chưa thực hiện", "chưa", "chưa triển khai", "chưa bắt đầu", "chưa làm", "chưa có", "chưa tổ chức", "chưa ban hành", "chưa hoàn thành và chưa thực hiện", "0", "cth", "chưa th"),
    "in_progress": ("đang thực hiện", "đang", "đang triển khai", "đang làm", "đang tham mưu", "đang xây dựng", "đang hoàn thiện", "chưa hoàn thành", "đang thực hiện trong hạn", "đang thực hiện quá hạn", "đang dự thảo", "đang trình", "đang tổ chức thực hiện", "đang soạn thảo", "tiếp tục thực hiện", "đang tiếp tục thực hiện", "đth", "đang th", "cht", "chưa ht", "chưa xong", "chưa đạt", "không đạt"),
    "done": ("hoàn thành", "đã hoàn thành", "đã thực hiện", "xong", "đã xong", "hoàn thành đúng hạn", "hoàn thành trước hạn", "hoàn thành quá hạn", "đã hoàn thành đúng hạn", "đã hoàn thành quá hạn", "đã thực hiện xong", "đã ban hành", "hoàn thành trễ hạn", "hoàn thành chậm", "đã hoàn thành trong hạn", "hoàn thành trong hạn", "đạt", "ht", "đht", "đã ht", "xong rồi", "đã làm xong", "đã thực hiện đầy đủ", "đã xử lý", "đã xử lý xong", "xử lý xong"),
    "not_applicable": ("không phát sinh", "không có phát sinh", "ko phát sinh", "k phát sinh", "kps", "không thuộc phạm vi", "không áp dụng", "không có", "không có đối tượng", "không có trường hợp", "không có hồ sơ"),
}  # fmt: skip

# In progress, though they sound complete.
SOUNDS_DONE = ("đã triển khai", "đã triển khai thực hiện", "đã tổ chức triển khai", "cơ bản hoàn thành", "hoàn thành cơ bản", "hoàn thành một phần", "gần xong", "sắp xong", "gần hoàn thành", "sắp hoàn thành", "bước đầu hoàn thành", "hoàn thành bước đầu", "thường xuyên", "thực hiện thường xuyên", "thực hiện thường xuyên liên tục", "đã và đang thực hiện", "đã và đang triển khai")  # fmt: skip

# Letters of a document's number -> the kind of document: 12/TB-SNV is a thông báo.
DOCUMENT_KINDS = {"bc": "báo cáo", "ct": "chỉ thị", "cv": "công văn", "kh": "kế hoạch", "nq": "nghị quyết", "qđ": "quyết định", "tb": "thông báo", "ttr": "tờ trình"}  # fmt: skip

# of a decision taken back
REVOKED = (
    "hủy bỏ",
    "hủy",
    "thu hồi",
    "bãi bỏ",
    "đã hủy",
    "đã hủy bỏ",
    "x",
    "có",
    "hủy bỏ quyết định",
    "thu hồi quyết định",
)
