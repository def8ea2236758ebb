// The few words of the widgets that no setting changes, said in Vietnamese as they appear; "Sao chép liên kết"; and
// the cookie by which the server knows, before it draws, how wide the screen is (brief.py).
(() => {
  const phone = matchMedia("(max-width: 640px)");
  const tellWidth = () => { document.cookie = `be_ngang=${innerWidth}; path=/; SameSite=Lax`; };
  tellWidth();
  addEventListener("resize", tellWidth);
  // A list takes the form of the new width at once: all a reading page shows is in its address. What is being written
  // would be lost by that, so pages with a field to write in keep their form until they are opened anew.
  const written = "textarea, [data-testid=stFileUploader], [data-testid=stForm], .st-key-save_grid";
  let settling = 0;
  phone.addEventListener("change", () => {
    clearTimeout(settling);
    settling = setTimeout(() => {
      const list = document.querySelector(".brief, [data-testid=stDataFrame]");
      if (list && !document.querySelector(written)) location.reload();
    }, 400);
  });
  const words = new Map(Object.entries({
    "Upload": "Chọn tệp", "file upload": "Chọn tệp", "Browse files": "Chọn tệp", "Drag and drop file here": "Kéo thả tệp vào đây",
    "Drag and drop files here": "Kéo thả tệp vào đây", "Choose options": "Chọn", "Choose an option": "Chọn một mục",
    "No results": "Không tìm thấy", "No options to select": "Không có mục để chọn", "Select all": "Chọn tất cả",
    "Press Enter to apply": "Nhấn Enter để áp dụng", "Press Ctrl+Enter to apply": "Nhấn Ctrl+Enter để áp dụng",
    "Search": "Tìm kiếm", "Download as CSV": "Tải về dạng CSV", "Fullscreen": "Toàn màn hình",
    "Close fullscreen": "Thu nhỏ", "Show/hide columns": "Ẩn, hiện cột", "Clear selection": "Bỏ chọn",
    "Delete row(s)": "Xóa hàng", "Add row": "Thêm hàng", "empty": "trống", "Autosize": "Tự chỉnh độ rộng",
    "Sort ascending": "Xếp tăng dần", "Sort descending": "Xếp giảm dần", "Pin column": "Ghim cột",
    "Hide column": "Ẩn cột", "Unpin column": "Bỏ ghim cột", "Close": "Đóng", "Clear value": "Xóa giá trị",
    "Running...": "Đang xử lý", "Stop": "Dừng", "Rerun": "Chạy lại", "Settings": "Cài đặt", "Print": "In",
    "Connecting": "Đang kết nối", "CONNECTING": "Đang kết nối", "Main menu": "Trình đơn", "Open sidebar": "Mở trình đơn",
    "Close sidebar": "Đóng trình đơn", "Previous month.": "Tháng trước", "Next month.": "Tháng sau",
    "January": "Tháng 1", "February": "Tháng 2", "March": "Tháng 3", "April": "Tháng 4", "May": "Tháng 5",
    "June": "Tháng 6", "July": "Tháng 7", "August": "Tháng 8", "September": "Tháng 9", "October": "Tháng 10",
    "November": "Tháng 11", "December": "Tháng 12", "Su": "CN", "Mo": "T2", "Tu": "T3", "We": "T4", "Th": "T5",
    "Fr": "T6", "Sa": "T7", "Page not found": "Không có trang này",
    "Skip to main content": "Đến nội dung chính", "App pages": "Các trang", "Choose date": "Chọn ngày", "Open": "Mở",
    "Navigate to home page": "Về trang đầu", "Dismiss": "Đóng", "Next month": "Tháng sau", "Previous month": "Tháng trước",
    "Type to search": "Gõ chữ cần tìm", "(index)": "(số thứ tự hàng)", "Copy column name": "Chép tên cột",
    "Dataframe column menu": "Trình đơn của cột", "Statistics": "Thống kê nhanh", "Count": "Số ô", "Empty": "Ô trống",
    "Distinct": "Số giá trị khác nhau", "Minimum": "Nhỏ nhất", "Maximum": "Lớn nhất", "Average": "Trung bình",
    "Median": "Trung vị", "Sum": "Tổng", "Standard deviation": "Độ lệch chuẩn", "Values": "Số ô có giá trị", "Range": "Khoảng",
    "Average length": "Độ dài trung bình", "Minimum length": "Độ dài nhỏ nhất", "Maximum length": "Độ dài lớn nhất",
    "Based on sample": "Tính trên một phần số hàng", "No data": "Không có số liệu", "Format": "Cách hiển thị",
    "Automatic": "Tự động", "Localized": "Theo vùng", "Plain": "Không phân nhóm", "Compact": "Rút gọn",
    "Dollar": "Đô la", "Euro": "Đồng euro", "Yen": "Đồng yên", "Percent": "Phần trăm", "Scientific": "Số mũ",
    "Duration": "Khoảng thời gian", "Distance": "Cách nay", "Calendar": "Theo lịch", "Edit": "Sửa",
    "Next": "Tiếp", "Previous": "Trước", "month": "tháng", "year": "năm", "day": "ngày",
    "Use arrow keys to navigate dates. Enter to select. Escape to close.":
      "Dùng phím mũi tên để chọn ngày, Enter để lấy, Escape để đóng.",
    "Connection error": "Mất kết nối với máy chủ", "Connection timed out.": "Quá thời gian chờ máy chủ trả lời.",
    "Is Streamlit still running? If you accidentally stopped Streamlit, just restart it in your terminal:":
      "Máy chủ chưa trả lời; trang tự nối lại khi máy chủ chạy. Nếu phần mềm chạy trên máy này và đã dừng, khởi động lại bằng lệnh:",
    "streamlit run yourscript.py": "streamlit run app.py", "Copy to clipboard": "Sao chép",
    "Selected values": "Giá trị đã chọn", "Clear all": "Bỏ chọn tất cả",
    "Streamlit server is not responding. Are you connected to the internet?":
      "Máy chủ không trả lời. Kiểm tra kết nối mạng; trang tự nối lại khi có mạng.",
  }));
  const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December"];
  const weekdays = { Monday: "Thứ Hai", Tuesday: "Thứ Ba", Wednesday: "Thứ Tư", Thursday: "Thứ Năm", Friday: "Thứ Sáu",
    Saturday: "Thứ Bảy", Sunday: "Chủ nhật" };
  const day = (month, date, year) => `${date.padStart(2, "0")}/${String(months.indexOf(month) + 1).padStart(2, "0")}/${year}`;
  const month = new RegExp(`^(Choose date, )?(${months.join("|")}) (\\d{4})$`);
  const dated = new RegExp(`^(?:(${Object.keys(weekdays).join("|")}), )?(${months.join("|")}) (\\d+), (\\d{4})( selected)?$`);
  const patterns = [
    [month, (_, choose, name, year) => `${choose ? "Chọn ngày, t" : "T"}háng ${months.indexOf(name) + 1}/${year}`],
    [dated, (_, week, name, date, year, chosen) =>
      `${week ? weekdays[week] + ", " : ""}${day(name, date, year)}${chosen ? ", đang chọn" : ""}`],
    [new RegExp(`^Selected Date: (${months.join("|")}) (\\d+), (\\d{4})$`), (_, ...told) => `Ngày đang chọn: ${day(...told)}`],
    [/^(\d+) options? available\.?$/, (_, count) => `${count} mục để chọn`],
    [/^The page that you have requested does not seem to exist.*$/, () => "Không có trang này; ứng dụng mở trang đầu."],
    [/^(\d+)(MB|KB|GB) per file(?: • (.*))?$/, (_, n, unit, kinds) => `Tối đa ${n} ${unit} mỗi tệp${kinds ? ", " + kinds : ""}`],
    [/^(Show\/hide columns|Download as CSV|Search|Fullscreen|Close fullscreen): (.*)$/,
      (_, tool, table) => `${words.get(tool)}: ${table}`],
    [/^(?:(\d+) of )?(over )?(\d+) results?$/, (_, at, over, count) =>
      `${at ? at + " trong " : ""}${over ? "hơn " : ""}${count} chỗ tìm thấy`],
    [/^Add: (.*)$/, (_, typed) => `Ghi: ${typed}`],
    [/^Remove (.*)$/, (_, chosen) => `Bỏ ${chosen}`],
    [/^(\d+) more$/, (_, count) => `Thêm ${count} trang`],
    [/^(day|month|year), (.*)$/, (_, part, label) => `${words.get(part)}, ${label}`],
    [/^Choose date, (tháng .*)$/, (_, which) => `Chọn ngày, ${which}`],
    [/^(Select date|Select a date)\.?$/, () => "Chọn ngày"],
  ];
  const say = (text) => {
    const key = text.trim();
    if (words.has(key)) return words.get(key);
    for (const [pattern, answer] of patterns) if (pattern.test(key)) return key.replace(pattern, answer);
    return null;
  };
  const heads = ["CN", "T2", "T3", "T4", "T5", "T6", "T7"];
  const weekday = (text) => {  // over the days of a calendar a browser in English has one letter, its week from Sunday or Monday
    const head = /^[SMTWF]$/.test(text.data) && text.parentElement.closest('[data-testid="stDateInputCalendar"] th');
    if (!head) return null;
    const first = head.parentElement.cells[0].textContent;
    return heads[(head.cellIndex + (first === "M" || first === "T2" ? 1 : 0)) % 7];
  };
  const translate = (root) => {
    if (root.nodeType === Node.TEXT_NODE) {
      const parent = root.parentElement;
      if (!parent || parent.closest('[data-testid="stHtml"], script, style')) return;
      if (parent.closest('[data-testid="stMarkdownContainer"]') && !parent.closest("button")) return;
      const said = weekday(root) || say(root.data);
      if (said !== null && said !== root.data) root.data = said;
      return;
    }
    if (root.nodeType !== Node.ELEMENT_NODE || root.matches('script, style, [data-testid="stHtml"]')) return;
    if (root.dataset.testid === "stFileUploaderDropzone") root.setAttribute("role", "group");
    if (root.dataset.testid === "stSidebarNavItems") root.setAttribute("role", "group");  // its list holds headings too
    if (root.matches('[data-testid="stSidebarNavItems"] li')) root.setAttribute("role", "none");
    for (const name of ["aria-label", "title", "placeholder"]) {
      const said = root.hasAttribute(name) ? say(root.getAttribute(name)) : null;
      if (said !== null) root.setAttribute(name, said);
    }
    for (const child of root.childNodes) translate(child);
  };
  const copy = (text) => {
    if (navigator.clipboard && window.isSecureContext) return navigator.clipboard.writeText(text);
    const field = document.body.appendChild(document.createElement("textarea"));
    field.value = text;
    field.select();
    document.execCommand("copy");
    field.remove();
    return Promise.resolve();
  };
  document.addEventListener("click", (event) => {
    const link = event.target.closest && event.target.closest("a.copy-link");
    if (!link) return;
    event.preventDefault();
    copy(location.href).then(() => { link.textContent = "Đã sao chép liên kết"; });
  });
  // In a list the space bar chooses the row of the cell one is on, as a click on its box does; the widget itself asks for
  // Shift with it. Where a grid is written in, the space bar writes.
  document.addEventListener("keydown", (event) => {
    const list = event.target.closest && event.target.closest("[data-testid=stDataFrame] canvas");
    if (!list || event.key !== " " || event.shiftKey || document.querySelector(".st-key-save_grid")) return;
    event.preventDefault();
    event.stopPropagation();
    list.dispatchEvent(new KeyboardEvent("keydown", { key: " ", code: "Space", keyCode: 32, shiftKey: true, bubbles: true }));
  }, true);
  // A server started anew knows nothing of this page, so the first choice made on it would be lost: a page that only
  // reads is loaded anew once the server answers.
  let lost = false;
  const back = () => fetch("/api/health").then((answer) => {
    if (!answer.ok) throw answer;
    if (!document.querySelector(written)) location.reload();
  }).catch(() => setTimeout(back, 3000));
  const watch = () => {
    const closed = ![...document.querySelectorAll("[role=dialog] h2")].some((title) => title.textContent === words.get("Connection error"));
    if (lost && closed) back();
    lost = !closed;
  };
  let shown = false;  // the row an address names is brought into sight once
  const seek = (root) => {
    const row = !shown && root.nodeType === Node.ELEMENT_NODE && root.querySelector(".brief details[open]");
    if (!row) return;
    shown = true;
    requestAnimationFrame(() => row.scrollIntoView({ block: "center" }));
  };
  new MutationObserver((changes) => {
    for (const change of changes) {
      const ours = change.target.closest?.('[data-testid="stHtml"]');  // in Vietnamese already, and often long
      if (change.type === "childList") change.addedNodes.forEach((node) => { if (!ours) translate(node); seek(node); });
      else if (change.type === "characterData") translate(change.target);
    }
    watch();
  }).observe(document.documentElement, { childList: true, subtree: true, characterData: true });
})();
