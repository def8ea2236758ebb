"""The Word templates of reports and letters, and the code that first made them.
An officer changes a .docx here in Word, keeping each {{ word }} in one piece; make.py starts them afresh.
Layout follows Nghị định 30/2020/NĐ-CP, Phụ lục I."""
