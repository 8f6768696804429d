"""The 会议 tab: the register of meetings and the page of one."""
