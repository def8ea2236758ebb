"""What can be made, and in which formats: read by the command line and the pages before any writer is loaded.
The first format of a kind is its default.
A kind not listed here cannot be asked for."""

MIME = {
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "pdf": "application/pdf",
    "html": "text/html; charset=utf-8",
    "zip": "application/zip",
}
FORMATS = {
    "month": ("docx", "pdf"),
    "quarter": ("docx", "pdf"),
    "half-year": ("docx", "pdf"),
    "year": ("docx", "pdf"),
    "deck": ("pptx", "html"),
    "one-page": ("pdf",),
    "reminders": ("docx", "pdf", "zip"),
    "forms": ("xlsx",),
    "workbook": ("xlsx",),
    "html": ("html",),
    "compare": ("docx", "pdf"),
}
SENDERS = ("snv", "ubnd")  # Sở Nội vụ to UBND tỉnh; UBND tỉnh to Bộ Nội vụ
