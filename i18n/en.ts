<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>jkgov</name>
    <message>
        <source>! 有 {count} 项议定事项的时限落在新的休息日，时限不会自动改动，请核对：{named}</source>
        <translation>! {count} decisions are due on a new day off; their days do not move by themselves, please check: {named}</translation>
    </message>
    <message>
        <source>! 没有看懂，请核对：{said}</source>
        <translation>! Not understood, please check: {said}</translation>
    </message>
    <message>
        <source>AB角</source>
        <translation>A/B cover pair</translation>
    </message>
    <message>
        <source>Alt+↑↓ 换议题</source>
        <translation>Alt+↑↓ other item</translation>
    </message>
    <message>
        <source>Alt+↑↓ 调整顺序</source>
        <translation>Alt+↑↓ to reorder</translation>
    </message>
    <message>
        <source>A角</source>
        <translation>Leader A</translation>
    </message>
    <message>
        <source>B角</source>
        <translation>Leader B</translation>
    </message>
    <message>
        <source>Ctrl+回车到下一格</source>
        <translation>Ctrl+Enter to the next field</translation>
    </message>
    <message>
        <source>{count} 处</source>
        <translation>{count}</translation>
    </message>
    <message>
        <source>{count} 次</source>
        <translation>{count}</translation>
    </message>
    <message>
        <source>{day}已恢复为平常日子</source>
        <translation>{day} is a plain day again</translation>
    </message>
    <message>
        <source>{month}月</source>
        <translation>Month {month}</translation>
    </message>
    <message>
        <source>{says}{sum}
确需继续的，写明准予的理由，它会印在合规台账上。</source>
        <translation>{says}{sum}
If it must go on, give the reason for allowing it; it is printed in the compliance ledger.</translation>
    </message>
    <message>
        <source>{signer}已于 {day} 签发，编号〔{year}〕{number}号，正文已冻结。</source>
        <translation>Signed by {signer} on {day}, No. [{year}] {number}; the text is frozen.</translation>
    </message>
    <message>
        <source>{source}，{day} 载入</source>
        <translation>{source}, loaded {day}</translation>
    </message>
    <message>
        <source>{year} 年节假日</source>
        <translation>Holidays {year}</translation>
    </message>
    <message>
        <source>“{name}”{why}</source>
        <translation>"{name}": {why}</translation>
    </message>
    <message>
        <source>“{title}”还是空的，办会过程中自动记入。</source>
        <translation>"{title}" is still empty; meetings fill it as they go.</translation>
    </message>
    <message>
        <source>“{title}”还是空的，登记后会列在这里。</source>
        <translation>"{title}" is still empty; what you add is listed here.</translation>
    </message>
    <message>
        <source>← 返回{name}  Alt+←</source>
        <translation>← Back to {name}  Alt+←</translation>
    </message>
    <message>
        <source>一</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>一、粘贴</source>
        <translation>1. Paste</translation>
    </message>
    <message>
        <source>一句一条；回车到下一格，Shift+回车换行</source>
        <translation>One sentence each; Enter moves on, Shift+Enter breaks the line</translation>
    </message>
    <message>
        <source>一天</source>
        <translation>day</translation>
    </message>
    <message>
        <source>一次印齐</source>
        <translation>Print them all</translation>
    </message>
    <message>
        <source>七个节日齐全，作为全年安排。</source>
        <translation>All seven festivals are there: it makes the year's table. </translation>
    </message>
    <message>
        <source>三</source>
        <translation>We</translation>
    </message>
    <message>
        <source>三步就能排第一次会议</source>
        <translation>Three steps to the first meeting</translation>
    </message>
    <message>
        <source>上午</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>上次备份 {day}</source>
        <translation>Last backup {day}</translation>
    </message>
    <message>
        <source>上次没有保存的内容已恢复，请接着填写。</source>
        <translation>What was not saved last time is back; please go on.</translation>
    </message>
    <message>
        <source>上班</source>
        <translation>At work</translation>
    </message>
    <message>
        <source>上级机关</source>
        <translation>Superior authority</translation>
    </message>
    <message>
        <source>下一句</source>
        <translation>Next sentence</translation>
    </message>
    <message>
        <source>下一步：{step}</source>
        <translation>Next: {step}</translation>
    </message>
    <message>
        <source>下午</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>下次打开程序时换用所选语言。</source>
        <translation>The program speaks this language when next opened.</translation>
    </message>
    <message>
        <source>不变</source>
        <translation>Same</translation>
    </message>
    <message>
        <source>不填则按类别、日期和次数命名</source>
        <translation>empty: by kind, date, number</translation>
    </message>
    <message>
        <source>不填则按规则提出，可输首字母</source>
        <translation>Empty: as the rules propose; initials will do</translation>
    </message>
    <message>
        <source>不填则用常用会议地点</source>
        <translation>Empty: the usual meeting place</translation>
    </message>
    <message>
        <source>不得</source>
        <translation>Not allowed</translation>
    </message>
    <message>
        <source>不是全年通知，只改所列各天，其余不动。</source>
        <translation>Not a whole year's notice: only the days listed change. </translation>
    </message>
    <message>
        <source>不符合的当场指出，改正或写明理由后再往下办</source>
        <translation>What does not comply is said at once; mend it or write down why before going on</translation>
    </message>
    <message>
        <source>与已载入的原文没有差别，仍要载入吗？</source>
        <translation>They do not differ from the text that is loaded. Load them all the same?</translation>
    </message>
    <message>
        <source>与已载入的原文相比，有 {count} 条不同：{named}{more}。用新的原文替换吗？</source>
        <translation>{count} articles differ from the text that is loaded: {named}{more}. Put the new text in its place?</translation>
    </message>
    <message>
        <source>与现有安排一致。</source>
        <translation>It agrees with the table as it is.</translation>
    </message>
    <message>
        <source>与现有安排相比</source>
        <translation>Against the table as it is</translation>
    </message>
    <message>
        <source>专题</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>专题会议</source>
        <translation>Thematic meeting</translation>
    </message>
    <message>
        <source>主办单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主持人</source>
        <translation>Presider</translation>
    </message>
    <message>
        <source>主持工作的副职</source>
        <translation>Deputy in charge</translation>
    </message>
    <message>
        <source>乡镇</source>
        <translation>Township</translation>
    </message>
    <message>
        <source>事由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>事由和备注</source>
        <translation>Reason and remark</translation>
    </message>
    <message>
        <source>事由类别</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>二</source>
        <translation>Tu</translation>
    </message>
    <message>
        <source>二、核对</source>
        <translation>2. Check</translation>
    </message>
    <message>
        <source>互为AB角的两位领导，一位外出时由另一位代管。</source>
        <translation>Two leaders who cover for each other while one is away.</translation>
    </message>
    <message>
        <source>五</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>交办日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>人员</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>人大政协</source>
        <translation>Congress or CPPCC</translation>
    </message>
    <message>
        <source>人大政协会议</source>
        <translation>Congress or CPPCC meeting</translation>
    </message>
    <message>
        <source>人民团体</source>
        <translation>Mass organisation</translation>
    </message>
    <message>
        <source>今天已发出</source>
        <translation>Sent today</translation>
    </message>
    <message>
        <source>今年会议上的规则提示</source>
        <translation>Findings about this year's meetings</translation>
    </message>
    <message>
        <source>今日</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>今日和近期会议</source>
        <translation>Meetings today and soon</translation>
    </message>
    <message>
        <source>从 Excel 或 WPS 复制姓名、职务、电话，粘贴后核对</source>
        <translation>Copy names, posts and phones from Excel or WPS, paste and check</translation>
    </message>
    <message>
        <source>从文件读到 {found} 条，程序的规则数据是 {expected} 条，请核对是不是同一版本。</source>
        <translation>The file holds {found} articles, the program's data of the rules {expected}. Make sure that they are the same edition.</translation>
    </message>
    <message>
        <source>代行职责</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>任职</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>任职止</source>
        <translation>In post until</translation>
    </message>
    <message>
        <source>任职起</source>
        <translation>In post from</translation>
    </message>
    <message>
        <source>份</source>
        <translation>copies</translation>
    </message>
    <message>
        <source>企业和金融机构</source>
        <translation>Enterprise or bank</translation>
    </message>
    <message>
        <source>休</source>
        <translation>H</translation>
    </message>
    <message>
        <source>休假</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>会中</source>
        <translation>In session</translation>
    </message>
    <message>
        <source>会前材料</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>会前要印的</source>
        <translation>To print before the meeting</translation>
    </message>
    <message>
        <source>会务电话</source>
        <translation>Phone for meetings</translation>
    </message>
    <message>
        <source>会务联系人</source>
        <translation>Contact for meetings</translation>
    </message>
    <message>
        <source>会议</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>会议台账</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>会议名称</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>会议和纪要给出的编号都记在这里，作废的号也留着原因。</source>
        <translation>Every number given to meetings and minutes stands here; a void one keeps its reason.</translation>
    </message>
    <message>
        <source>会议日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>会议签到表</source>
        <translation>Sign-in sheet</translation>
    </message>
    <message>
        <source>会议类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>会议纪要</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>会议纪要 第 {version} 稿</source>
        <translation>Minutes, version {version}</translation>
    </message>
    <message>
        <source>会议要求</source>
        <translation>Requirements</translation>
    </message>
    <message>
        <source>会议议程</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>会议记录</source>
        <translation>Record of proceedings</translation>
    </message>
    <message>
        <source>会议请假单</source>
        <translation>Leave slip</translation>
    </message>
    <message>
        <source>会议通知</source>
        <translation>Meeting notice</translation>
    </message>
    <message>
        <source>作废原因</source>
        <translation>Reason void</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>保存 PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>修改{what}</source>
        <translation>Edit {what}</translation>
    </message>
    <message>
        <source>修改记录</source>
        <translation>History</translation>
    </message>
    <message>
        <source>候会表</source>
        <translation>Standby list</translation>
    </message>
    <message>
        <source>停止</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>催办</source>
        <translation>Chase</translation>
    </message>
    <message>
        <source>元</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先在“议题”一步排好议题，再记录议定事项。</source>
        <translation>Set the agenda in the step "Item" first, then record decisions.</translation>
    </message>
    <message>
        <source>党组</source>
        <translation>Party group</translation>
    </message>
    <message>
        <source>党组书记</source>
        <translation>Party group secretary</translation>
    </message>
    <message>
        <source>党组任职</source>
        <translation>Party seat</translation>
    </message>
    <message>
        <source>党组会议</source>
        <translation>Party group meeting</translation>
    </message>
    <message>
        <source>党组副书记</source>
        <translation>Party group deputy secretary</translation>
    </message>
    <message>
        <source>党组成员</source>
        <translation>Party group member</translation>
    </message>
    <message>
        <source>党组职务</source>
        <translation>Seat</translation>
    </message>
    <message>
        <source>全体会议</source>
        <translation>Plenary meeting</translation>
    </message>
    <message>
        <source>全年日历</source>
        <translation>Calendar of the year</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>全部完成</source>
        <translation>All done</translation>
    </message>
    <message>
        <source>全部条文</source>
        <translation>All articles</translation>
    </message>
    <message>
        <source>公文</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>六</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>共 {count:,} 条</source>
        <translation>Total {count:,}</translation>
    </message>
    <message>
        <source>共 {count} 条</source>
        <translation>{count} articles</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>其实还没发</source>
        <translation>Not sent after all</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>写不进“{path}”，请换一个文件夹或检查磁盘空间。</source>
        <translation>Cannot write "{path}". Choose another folder or check the disk space.</translation>
    </message>
    <message>
        <source>写不进这个位置，请换一个文件夹，或检查权限和磁盘空间。</source>
        <translation>Cannot write there. Choose another folder, or check permissions and disk space.</translation>
    </message>
    <message>
        <source>写明理由准予…</source>
        <translation>Allow with a reason…</translation>
    </message>
    <message>
        <source>写明理由准予的规则提示都记在这里。</source>
        <translation>Findings that were allowed with a reason stand here.</translation>
    </message>
    <message>
        <source>准予</source>
        <translation>Allow</translation>
    </message>
    <message>
        <source>准予理由</source>
        <translation>Reason for allowing</translation>
    </message>
    <message>
        <source>出差或休假</source>
        <translation>Business trip or leave</translation>
    </message>
    <message>
        <source>出席</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>出席 {0} 人，列席 {1} 人，邀请 {2} 人。</source>
        <translation>Members {0}, in attendance {1}, invited {2}. </translation>
    </message>
    <message>
        <source>出席人员全部到会</source>
        <translation>All members present</translation>
    </message>
    <message>
        <source>出席人员按当天任职自动带出</source>
        <translation>Members come from the posts held that day</translation>
    </message>
    <message>
        <source>函</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>分管</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>分管单位</source>
        <translation>Unit in portfolio</translation>
    </message>
    <message>
        <source>分管工作</source>
        <translation>Work in portfolio</translation>
    </message>
    <message>
        <source>分钟</source>
        <translation>min</translation>
    </message>
    <message>
        <source>列席</source>
        <translation>In attendance</translation>
    </message>
    <message>
        <source>列席人员全部到会</source>
        <translation>All observers present</translation>
    </message>
    <message>
        <source>列席单位</source>
        <translation>Units attending</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>删除时间</source>
        <translation>Deleted at</translation>
    </message>
    <message>
        <source>到会</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>到会情况</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>到期前提醒，逾期列出</source>
        <translation>Reminds before the day, lists what is overdue</translation>
    </message>
    <message>
        <source>前位不在时受委托</source>
        <translation>Delegated while those before are away</translation>
    </message>
    <message>
        <source>前往地点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>副县长</source>
        <translation>Deputy county head</translation>
    </message>
    <message>
        <source>办事机构</source>
        <translation>Administrative body</translation>
    </message>
    <message>
        <source>办公室</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>办公室主任</source>
        <translation>Office director</translation>
    </message>
    <message>
        <source>办公室副主任</source>
        <translation>Deputy office director</translation>
    </message>
    <message>
        <source>办公室名称</source>
        <translation>Name of the office</translation>
    </message>
    <message>
        <source>办结时限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>单位主要负责人</source>
        <translation>Unit principal</translation>
    </message>
    <message>
        <source>单位全称</source>
        <translation>Full name of unit</translation>
    </message>
    <message>
        <source>单位副职</source>
        <translation>Deputy of a unit</translation>
    </message>
    <message>
        <source>单位类别</source>
        <translation>Kind of unit</translation>
    </message>
    <message>
        <source>单位职务</source>
        <translation>Unit and post</translation>
    </message>
    <message>
        <source>印发日期</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>印在纪要版记中，如 县委办公室，县人大常委会办公室。</source>
        <translation>Printed at the foot of the minutes, e.g. 县委办公室</translation>
    </message>
    <message>
        <source>印在通知和纪要上的名称、会议地点、联系电话</source>
        <translation>Names, meeting place and phone as printed on notices and minutes</translation>
    </message>
    <message>
        <source>印数</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>原文</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>去掉所选</source>
        <translation>Drop selected</translation>
    </message>
    <message>
        <source>县人民政府</source>
        <translation>County people's government</translation>
    </message>
    <message>
        <source>县委会议活动</source>
        <translation>County Party committee meeting</translation>
    </message>
    <message>
        <source>县委系统</source>
        <translation>County Party organ</translation>
    </message>
    <message>
        <source>县政府党组书记、副书记和成员，党组会议和常务会议按此带出人员。</source>
        <translation>Secretary, deputy secretaries and members of the Party group; Party group and executive meetings take their members from here.</translation>
    </message>
    <message>
        <source>县里的部门、乡镇和街道登记在这里；粘贴人员名单时会自动带入。</source>
        <translation>Departments, townships and subdistricts of the county stand here; pasting a roster brings them in.</translation>
    </message>
    <message>
        <source>县长</source>
        <translation>County head</translation>
    </message>
    <message>
        <source>县长办公会议</source>
        <translation>County head's office meeting</translation>
    </message>
    <message>
        <source>参会方式</source>
        <translation>Takes part as</translation>
    </message>
    <message>
        <source>参加领导</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>发出通知</source>
        <translation>Sending the notice</translation>
    </message>
    <message>
        <source>发文</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>发文字号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>发通知</source>
        <translation>Send the notice</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>受委托</source>
        <translation>Delegated</translation>
    </message>
    <message>
        <source>受托人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>口径</source>
        <translation>Interpretation</translation>
    </message>
    <message>
        <source>另一位经办人…</source>
        <translation>Another clerk…</translation>
    </message>
    <message>
        <source>另存为 Word</source>
        <translation>Save as Word</translation>
    </message>
    <message>
        <source>可能不妥的提醒一声</source>
        <translation>Warns of what may not be right</translation>
    </message>
    <message>
        <source>台账</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>合规台账</source>
        <translation>Compliance</translation>
    </message>
    <message>
        <source>名单没写任职时间的，一律从</source>
        <translation>No date in the roster: in post from</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>名称的一部分或拼音首字母</source>
        <translation>name or pinyin initials</translation>
    </message>
    <message>
        <source>听取</source>
        <translation>Heard</translation>
    </message>
    <message>
        <source>四</source>
        <translation>Th</translation>
    </message>
    <message>
        <source>回收站</source>
        <translation>Recycle bin</translation>
    </message>
    <message>
        <source>回收站是空的。删除的记录都先到这里，随时可以恢复。</source>
        <translation>The recycle bin is empty. Deleted records come here first and can be restored at any time.</translation>
    </message>
    <message>
        <source>因公</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>因私</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在 Excel 或 WPS 里选中名单（姓名、单位、职务、电话，有没有表头都行）复制，再粘贴到这里。</source>
        <translation>Select the roster in Excel or WPS (name, unit, post, phone; with or without heads), copy it and paste it here.</translation>
    </message>
    <message>
        <source>在要点和原文中查找</source>
        <translation>Search gist and text</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>填写本单位名称</source>
        <translation>Name this office</translation>
    </message>
    <message>
        <source>填写第一项议题</source>
        <translation>Type the first item</translation>
    </message>
    <message>
        <source>增加人员</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>备份没有成功：{why}</source>
        <translation>Backup failed: {why}</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>复制为新</source>
        <translation>Copy as new</translation>
    </message>
    <message>
        <source>外事活动</source>
        <translation>Foreign affairs</translation>
    </message>
    <message>
        <source>外出人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>大字</source>
        <translation>Large type</translation>
    </message>
    <message>
        <source>如 20万、3500.50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>如 3.5、明天</source>
        <translation>e.g. 3.5, +3</translation>
    </message>
    <message>
        <source>如 3.5上午、明天下午</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>如 3月3日口头</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>如 8:30 或 830</source>
        <translation>e.g. 8:30 or 830</translation>
    </message>
    <message>
        <source>如 主持县政府工作</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>如 县政府三楼常务会议室</source>
        <translation>e.g. 县政府三楼常务会议室</translation>
    </message>
    <message>
        <source>如 受县长委托</source>
        <translation>e.g. 受县长委托</translation>
    </message>
    <message>
        <source>如 江口县人民政府</source>
        <translation>e.g. 江口县人民政府</translation>
    </message>
    <message>
        <source>如 江口县人民政府办公室</source>
        <translation>e.g. 江口县人民政府办公室</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>委托</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>委托事项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>委托人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>委托情况</source>
        <translation>Delegation</translation>
    </message>
    <message>
        <source>委托方式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>学习</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>安排</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>安排日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>完成时限</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>实到 {count}</source>
        <translation>Present {count}</translation>
    </message>
    <message>
        <source>实际开会</source>
        <translation>Opened at</translation>
    </message>
    <message>
        <source>审定会议</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>宣布开会</source>
        <translation>Open the meeting</translation>
    </message>
    <message>
        <source>对应的检查还没有做好，请按原文把关。</source>
        <translation>Its check is not made yet; go by the official text.</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>导入{title}</source>
        <translation>Import {title}</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>尚存 {count} 处</source>
        <translation>{count} open</translation>
    </message>
    <message>
        <source>尚未填写本单位</source>
        <translation>This office is not named yet</translation>
    </message>
    <message>
        <source>尚未备份</source>
        <translation>Not backed up yet</translation>
    </message>
    <message>
        <source>尚未确定，按默认执行</source>
        <translation>Not decided; the default counts</translation>
    </message>
    <message>
        <source>尚未统计。</source>
        <translation>Not counted yet.</translation>
    </message>
    <message>
        <source>工作部门</source>
        <translation>Working department</translation>
    </message>
    <message>
        <source>已保存</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>已保存到 {path}</source>
        <translation>Saved to {path}</translation>
    </message>
    <message>
        <source>已写入 {path}</source>
        <translation>Written to {path}</translation>
    </message>
    <message>
        <source>已准予：{reason}</source>
        <translation>Allowed: {reason}</translation>
    </message>
    <message>
        <source>已另立新稿</source>
        <translation>New version started</translation>
    </message>
    <message>
        <source>已备份 {time}</source>
        <translation>Backed up {time}</translation>
    </message>
    <message>
        <source>已宣布开会，{title}</source>
        <translation>Meeting opened: {title}</translation>
    </message>
    <message>
        <source>已导入 {count} 行</source>
        <translation>Rows imported: {count}</translation>
    </message>
    <message>
        <source>已导出 {path}</source>
        <translation>Exported to {path}</translation>
    </message>
    <message>
        <source>已开 {done} 次，应开 {wanted} 次</source>
        <translation>Held {done} of {wanted}</translation>
    </message>
    <message>
        <source>已录入 {count} 个任职</source>
        <translation>Posts added: {count}</translation>
    </message>
    <message>
        <source>已录入 {year} 年节假日安排</source>
        <translation>Entered the holidays of {year}</translation>
    </message>
    <message>
        <source>已恢复</source>
        <translation>Restored</translation>
    </message>
    <message>
        <source>已按新口径检查</source>
        <translation>Checks go by the new reading</translation>
    </message>
    <message>
        <source>已撤销：{what}</source>
        <translation>Undone: {what}</translation>
    </message>
    <message>
        <source>已生成纪要，请核对修改</source>
        <translation>Minutes composed; please check and edit</translation>
    </message>
    <message>
        <source>已登记“{name}”</source>
        <translation>"{name}" added</translation>
    </message>
    <message>
        <source>已登记散会</source>
        <translation>Close recorded</translation>
    </message>
    <message>
        <source>已移入回收站</source>
        <translation>Moved to the recycle bin</translation>
    </message>
    <message>
        <source>已记</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>已记下</source>
        <translation>Noted</translation>
    </message>
    <message>
        <source>已记入合规台账</source>
        <translation>Noted in the compliance ledger</translation>
    </message>
    <message>
        <source>已载入原文 {count} 条</source>
        <translation>Loaded the text of {count} articles</translation>
    </message>
    <message>
        <source>已送打印机，共 {count} 页。</source>
        <translation>Sent to the printer, pages: {count}.</translation>
    </message>
    <message>
        <source>席卡</source>
        <translation>Place cards</translation>
    </message>
    <message>
        <source>常务会议</source>
        <translation>Executive meeting</translation>
    </message>
    <message>
        <source>常务副县长</source>
        <translation>Executive deputy county head</translation>
    </message>
    <message>
        <source>常用会议地点</source>
        <translation>Usual meeting place</translation>
    </message>
    <message>
        <source>年份</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>序</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>应到 {count}</source>
        <translation>Expected {count}</translation>
    </message>
    <message>
        <source>开会后改正</source>
        <translation>once opened</translation>
    </message>
    <message>
        <source>开会时给</source>
        <translation>set at opening</translation>
    </message>
    <message>
        <source>开始使用</source>
        <translation>Getting started</translation>
    </message>
    <message>
        <source>开始时间</source>
        <translation>Starts at</translation>
    </message>
    <message>
        <source>开过的会都已散会、纪要都已签发。</source>
        <translation>Every meeting held is closed and its minutes are signed.</translation>
    </message>
    <message>
        <source>待办结的会议</source>
        <translation>Meetings to finish</translation>
    </message>
    <message>
        <source>待纪要</source>
        <translation>Minutes due</translation>
    </message>
    <message>
        <source>必填</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>恢复为平常日子</source>
        <translation>Make it a plain day</translation>
    </message>
    <message>
        <source>恢复所选</source>
        <translation>Restore selected</translation>
    </message>
    <message>
        <source>意见</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打不开数据库</source>
        <translation>The database cannot be opened</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>打印机没有响应，请检查是否开机、联机，或先保存 PDF 再打印。</source>
        <translation>The printer does not answer. Check that it is on and online, or save a PDF and print it later.</translation>
    </message>
    <message>
        <source>打印预览</source>
        <translation>Print preview</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>打开日历 F4</source>
        <translation>Open calendar F4</translation>
    </message>
    <message>
        <source>批准人</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>批准日期</source>
        <translation>Approved on</translation>
    </message>
    <message>
        <source>承办单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>抄送</source>
        <translation>Copies to</translation>
    </message>
    <message>
        <source>把关</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>把国务院办公厅关于部分节假日安排的通知整篇粘贴到这里，从标题起，不用整理。</source>
        <translation>Paste the whole holiday notice of the State Council here, from its title on, as it stands.</translation>
    </message>
    <message>
        <source>报告</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>拟写纪要</source>
        <translation>Draft the minutes</translation>
    </message>
    <message>
        <source>拟稿日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>指明下一步送谁</source>
        <translation>Says who is next</translation>
    </message>
    <message>
        <source>按期应开的会</source>
        <translation>Meetings due by the rules</translation>
    </message>
    <message>
        <source>按现在的筛选没有记录，请放宽上面的条件。</source>
        <translation>No record matches the present filter; widen it above.</translation>
    </message>
    <message>
        <source>按记录重新生成</source>
        <translation>Recompose</translation>
    </message>
    <message>
        <source>排名</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>排序</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>排版时出了错，请重试；反复出现请备份后报告。</source>
        <translation>Typesetting failed. Try again; if it keeps failing, back up and report it.</translation>
    </message>
    <message>
        <source>排议题</source>
        <translation>Set the agenda</translation>
    </message>
    <message>
        <source>接着填写{title}</source>
        <translation>Go on with {title}</translation>
    </message>
    <message>
        <source>提示</source>
        <translation>Hint</translation>
    </message>
    <message>
        <source>提醒</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>撤销 Ctrl+Z</source>
        <translation>Undo Ctrl+Z</translation>
    </message>
    <message>
        <source>撤销上一步</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>收文</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>收文号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>收文日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>改为上班</source>
        <translation>Becomes a working day</translation>
    </message>
    <message>
        <source>改为休息</source>
        <translation>Becomes a day off</translation>
    </message>
    <message>
        <source>放假</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>放大 Ctrl+＋</source>
        <translation>Zoom in Ctrl++</translation>
    </message>
    <message>
        <source>放弃草稿</source>
        <translation>Drop draft</translation>
    </message>
    <message>
        <source>政府名称</source>
        <translation>Name of the government</translation>
    </message>
    <message>
        <source>政府组成人员</source>
        <translation>Member of the government</translation>
    </message>
    <message>
        <source>散会</source>
        <translation>Closed at</translation>
    </message>
    <message>
        <source>散会后改正</source>
        <translation>once closed</translation>
    </message>
    <message>
        <source>散会后点“生成纪要”，按议题、议定事项和到会情况拟出正文和名单，再逐字修改。</source>
        <translation>After the meeting press "Compose minutes", then edit the draft.</translation>
    </message>
    <message>
        <source>整页</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>文种</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新增</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>新登记</source>
        <translation>New</translation>
    </message>
    <message>
        <source>新议题</source>
        <translation>New item</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>As</translation>
    </message>
    <message>
        <source>日</source>
        <translation>Su</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>日程</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>时限</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>星期</source>
        <translation>Weekday</translation>
    </message>
    <message>
        <source>星期一</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>星期三</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>星期二</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>星期五</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>星期六</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>星期四</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>星期日</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>暂估：还没有 {year} 年的节假日安排，只按周末推算。通知印发后请粘贴进来。</source>
        <translation>Estimated: there is no holiday table for {year} yet, only weekends count. Paste the notice once it is issued.</translation>
    </message>
    <message>
        <source>替会 {name}</source>
        <translation>Substitute {name}</translation>
    </message>
    <message>
        <source>替会人</source>
        <translation>Substitute</translation>
    </message>
    <message>
        <source>替您算好人数、日期或金额</source>
        <translation>Works out the number, the day or the amount</translation>
    </message>
    <message>
        <source>有 {count} 天的上班或休息会改变。</source>
        <translation>{count} days change between work and rest.</translation>
    </message>
    <message>
        <source>有现成的表单可打印</source>
        <translation>Has a form ready to print</translation>
    </message>
    <message>
        <source>有登记簿</source>
        <translation>Has a register</translation>
    </message>
    <message>
        <source>有议题未定时长</source>
        <translation>Items without minutes</translation>
    </message>
    <message>
        <source>未到</source>
        <translation>Awaited</translation>
    </message>
    <message>
        <source>未到 {count}</source>
        <translation>Awaited {count}</translation>
    </message>
    <message>
        <source>未发通知</source>
        <translation>Notice not sent</translation>
    </message>
    <message>
        <source>未填</source>
        <translation>not filled in</translation>
    </message>
    <message>
        <source>未定主持人</source>
        <translation>No presider yet</translation>
    </message>
    <message>
        <source>未排议题</source>
        <translation>No agenda yet</translation>
    </message>
    <message>
        <source>未登记开会</source>
        <translation>Opening not recorded</translation>
    </message>
    <message>
        <source>未登记散会</source>
        <translation>Close not recorded</translation>
    </message>
    <message>
        <source>本单位</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>本单位录入的安排。</source>
        <translation>The office's own table. </translation>
    </message>
    <message>
        <source>本机为非涉密计算机：秘密以上的标题、正文和附件一律不得录入，纸质登记。</source>
        <translation>This PC is not cleared for secrets: no title, text or attachment of "secret" or above may be typed; register them on paper.</translation>
    </message>
    <message>
        <source>本程序</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>本程序做的事</source>
        <translation>What the program does for it</translation>
    </message>
    <message>
        <source>本程序归纳，以印发的原文为准</source>
        <translation>In our words; the text as issued counts</translation>
    </message>
    <message>
        <source>条</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>条文</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>来文</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>来文单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>来文字号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>查看和更改</source>
        <translation>See and change</translation>
    </message>
    <message>
        <source>查看条文 F1</source>
        <translation>Show article F1</translation>
    </message>
    <message>
        <source>查阅</source>
        <translation>Text only</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>核对到会</source>
        <translation>Take attendance</translation>
    </message>
    <message>
        <source>检查</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>橙色的 {count} 行有疑问，选中可看。</source>
        <translation>In doubt, in orange: {count}. Select a row to see why.</translation>
    </message>
    <message>
        <source>止于</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>正在备份</source>
        <translation>Backing up</translation>
    </message>
    <message>
        <source>正在打印{title}</source>
        <translation>Printing {title}</translation>
    </message>
    <message>
        <source>正在打印…</source>
        <translation>Printing…</translation>
    </message>
    <message>
        <source>正在排版{form}</source>
        <translation>Typesetting {form}</translation>
    </message>
    <message>
        <source>正在统计…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>正在统计规则提示</source>
        <translation>Counting findings</translation>
    </message>
    <message>
        <source>正文</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>每个人登记一次，担任什么职务另在“任职”登记。</source>
        <translation>Everybody stands here once; the posts a person holds stand under "Post".</translation>
    </message>
    <message>
        <source>每位领导分管的工作和单位。</source>
        <translation>The work and units in each leader's portfolio.</translation>
    </message>
    <message>
        <source>每半年</source>
        <translation>a half-year</translation>
    </message>
    <message>
        <source>每季度</source>
        <translation>a quarter</translation>
    </message>
    <message>
        <source>每月</source>
        <translation>a month</translation>
    </message>
    <message>
        <source>每次会议从筹备到纪要都在这里。</source>
        <translation>Every meeting, from planning to minutes.</translation>
    </message>
    <message>
        <source>汇报人</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>汇报分钟</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>汇报单位</source>
        <translation>Reporting unit</translation>
    </message>
    <message>
        <source>江口政务</source>
        <translation>江口政务</translation>
    </message>
    <message>
        <source>没有</source>
        <translation>None</translation>
    </message>
    <message>
        <source>没有保存完的</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>没有导入任何一行</source>
        <translation>No row was imported</translation>
    </message>
    <message>
        <source>没有找到“{text}”，换个说法或按 Esc 清空。</source>
        <translation>"{text}" was not found. Try other words, or press Esc to clear.</translation>
    </message>
    <message>
        <source>没有找到“{typed}”，请从列表中选择，或先登记。</source>
        <translation>"{typed}" was not found. Choose from the list, or add it first.</translation>
    </message>
    <message>
        <source>没有统计出来：{why}</source>
        <translation>Not counted: {why}</translation>
    </message>
    <message>
        <source>没有载入</source>
        <translation>Not loaded</translation>
    </message>
    <message>
        <source>法院检察院</source>
        <translation>Court or procuratorate</translation>
    </message>
    <message>
        <source>活动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>派出机构</source>
        <translation>Dispatched agency</translation>
    </message>
    <message>
        <source>流转</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>浅色</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>涉及记录</source>
        <translation>Record concerned</translation>
    </message>
    <message>
        <source>深色</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>点一天可以改成放假或上班。</source>
        <translation>H day off, W at work. Click a day to change it.</translation>
    </message>
    <message>
        <source>照印在名单上的写法</source>
        <translation>as printed in lists</translation>
    </message>
    <message>
        <source>牵头</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>牵头单位</source>
        <translation>Lead unit</translation>
    </message>
    <message>
        <source>现在：{here}</source>
        <translation>Now: {here}</translation>
    </message>
    <message>
        <source>班</source>
        <translation>W</translation>
    </message>
    <message>
        <source>生成纪要</source>
        <translation>Compose minutes</translation>
    </message>
    <message>
        <source>生病休息</source>
        <translation>Illness</translation>
    </message>
    <message>
        <source>申请事项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申请单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申请日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申请金额</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>病假</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>登记{what}</source>
        <translation>New {what}</translation>
    </message>
    <message>
        <source>登记散会</source>
        <translation>Close the meeting</translation>
    </message>
    <message>
        <source>登记新的“{typed}”…</source>
        <translation>Add "{typed}"…</translation>
    </message>
    <message>
        <source>登记时给</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登记第一条</source>
        <translation>Add the first</translation>
    </message>
    <message>
        <source>登记第一次会议</source>
        <translation>Plan the first meeting</translation>
    </message>
    <message>
        <source>登记签发</source>
        <translation>Record signature</translation>
    </message>
    <message>
        <source>登记簿</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>登记通知已发出</source>
        <translation>Record notice as sent</translation>
    </message>
    <message>
        <source>目前没有规则提示。</source>
        <translation>Nothing to report at present.</translation>
    </message>
    <message>
        <source>直属事业单位</source>
        <translation>Affiliated institution</translation>
    </message>
    <message>
        <source>督查</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>督查事项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>确定</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>确认录入</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>确认录入 {count} 行</source>
        <translation>Confirm rows: {count}</translation>
    </message>
    <message>
        <source>离开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>程序出了一个没有料到的错误，已保存的内容不受影响。错误记录在 {place}，请转给维护人员。</source>
        <translation>Something unforeseen went wrong. What was saved is safe. The error is recorded in {place}; please pass it on to those who maintain the program.</translation>
    </message>
    <message>
        <source>程序出错</source>
        <translation>Program error</translation>
    </message>
    <message>
        <source>稿次</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>空</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>立即备份</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>章</source>
        <translation>Chapter</translation>
    </message>
    <message>
        <source>符合</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>第 {page} / {total} 页</source>
        <translation>Page {page} / {total}</translation>
    </message>
    <message>
        <source>第 {week} 周</source>
        <translation>Week {week}</translation>
    </message>
    <message>
        <source>第{number}章 {title}</source>
        <translation>Chapter {number} {title}</translation>
    </message>
    <message>
        <source>第一季度</source>
        <translation>Q1</translation>
    </message>
    <message>
        <source>第三季度</source>
        <translation>Q3</translation>
    </message>
    <message>
        <source>第二季度</source>
        <translation>Q2</translation>
    </message>
    <message>
        <source>第几次</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>第四季度</source>
        <translation>Q4</translation>
    </message>
    <message>
        <source>等</source>
        <translation> and more</translation>
    </message>
    <message>
        <source>答复收文</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>筛选{title}</source>
        <translation>Filter {title}</translation>
    </message>
    <message>
        <source>筹备</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>签发人</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>签发日期</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>简称</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>粘贴人员名单</source>
        <translation>Paste a roster</translation>
    </message>
    <message>
        <source>粘贴名单</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>粘贴处</source>
        <translation>Paste here</translation>
    </message>
    <message>
        <source>粘贴节假日通知</source>
        <translation>Paste a holiday notice</translation>
    </message>
    <message>
        <source>粘贴通知…</source>
        <translation>Paste notice…</translation>
    </message>
    <message>
        <source>纪要</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>纪要号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>纪要已签发</source>
        <translation>Minutes signed</translation>
    </message>
    <message>
        <source>纪要抄送</source>
        <translation>Copies of minutes to</translation>
    </message>
    <message>
        <source>纪要未签发</source>
        <translation>Minutes not signed</translation>
    </message>
    <message>
        <source>纯文本 (*.txt)</source>
        <translation>Plain text (*.txt)</translation>
    </message>
    <message>
        <source>组成部门</source>
        <translation>Constituent department</translation>
    </message>
    <message>
        <source>经办人</source>
        <translation>Clerk</translation>
    </message>
    <message>
        <source>经办人 {name} ▾</source>
        <translation>Clerk {name} ▾</translation>
    </message>
    <message>
        <source>经费审批</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>给予的记录</source>
        <translation>Given to</translation>
    </message>
    <message>
        <source>给号日期</source>
        <translation>Given on</translation>
    </message>
    <message>
        <source>统计</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>编号簿</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>编号系列</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>缩小 Ctrl+－</source>
        <translation>Zoom out Ctrl+-</translation>
    </message>
    <message>
        <source>缺席</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>缺席 {count}</source>
        <translation>Absent {count}</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>职务类别</source>
        <translation>Kind of post</translation>
    </message>
    <message>
        <source>职责</source>
        <translation>By right</translation>
    </message>
    <message>
        <source>自</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>至</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>节假日</source>
        <translation>Holiday</translation>
    </message>
    <message>
        <source>节日</source>
        <translation>Festival</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>街道</source>
        <translation>Subdistrict</translation>
    </message>
    <message>
        <source>表格 (*.xlsx *.csv)</source>
        <translation>Spreadsheet (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>表述</source>
        <translation>Wording</translation>
    </message>
    <message>
        <source>要求</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>要点</source>
        <translation>Gist</translation>
    </message>
    <message>
        <source>规则</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>规则原文</source>
        <translation>Official text</translation>
    </message>
    <message>
        <source>规则提示</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>规则提示 {count}</source>
        <translation>Findings {count}</translation>
    </message>
    <message>
        <source>规则没有写明或前后不一的地方，按哪种说法执行由办公室解释（第一百零九条）。选定即按新口径检查。</source>
        <translation>Where the rules are silent or contradict themselves, the office says how they are read (Article 109). Checks go by the choice at once.</translation>
    </message>
    <message>
        <source>计算</source>
        <translation>Compute</translation>
    </message>
    <message>
        <source>认为</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>讨论稿：领导在纸上签字后，点“登记签发”记下签发人和日期，编号随即给出。</source>
        <translation>Draft. Once a leader has signed the paper, press "Record signature" to note who signed and when; the number is given then.</translation>
    </message>
    <message>
        <source>议定</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>议定事项</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>议定事项通知</source>
        <translation>Decision notice</translation>
    </message>
    <message>
        <source>议题</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>议题 {count} 项，预计 {end} 结束</source>
        <translation>Items: {count}, expected end {end}</translation>
    </message>
    <message>
        <source>记录</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>记录人</source>
        <translation>Recorder</translation>
    </message>
    <message>
        <source>记录议定事项</source>
        <translation>Record decisions</translation>
    </message>
    <message>
        <source>识别结果</source>
        <translation>What was understood</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>请假</source>
        <translation>Excused</translation>
    </message>
    <message>
        <source>请假 {count}</source>
        <translation>Excused {count}</translation>
    </message>
    <message>
        <source>请假事由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>请假外出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请填写经办人姓名，它会记在每一次修改后面。</source>
        <translation>Type the clerk's name; it is noted with every change.</translation>
    </message>
    <message>
        <source>请示</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请选择经办人 ▾</source>
        <translation>Choose clerk ▾</translation>
    </message>
    <message>
        <source>读到 {year} 年 {festivals}。</source>
        <translation>Read for {year}: {festivals}. </translation>
    </message>
    <message>
        <source>谁在哪个单位任什么职、从何时到何时。可以从 Excel 或 WPS 粘贴整张名单。</source>
        <translation>Who holds which post in which unit, from when to when. A whole roster can be pasted from Excel or WPS.</translation>
    </message>
    <message>
        <source>起于</source>
        <translation>From</translation>
    </message>
    <message>
        <source>跟随系统深浅色</source>
        <translation>Follow the system</translation>
    </message>
    <message>
        <source>载入</source>
        <translation>Load</translation>
    </message>
    <message>
        <source>载入原文</source>
        <translation>Load text</translation>
    </message>
    <message>
        <source>载入原文…</source>
        <translation>Load text…</translation>
    </message>
    <message>
        <source>载入工作规则原文</source>
        <translation>Load the official text of the rules</translation>
    </message>
    <message>
        <source>载入日期</source>
        <translation>Loaded on</translation>
    </message>
    <message>
        <source>近期没有已登记的会议，可在“会议”页按 Ctrl+N 登记。</source>
        <translation>No meetings are planned soon. Press Ctrl+N on the page "Meeting" to plan one.</translation>
    </message>
    <message>
        <source>还有 {count} 条同类提示…</source>
        <translation>{count} more of this kind…</translation>
    </message>
    <message>
        <source>还有 {count} 项…</source>
        <translation>{count} more…</translation>
    </message>
    <message>
        <source>还没有议题。在下面填写第一项，回车逐格前进，填完即存。</source>
        <translation>No items yet. Type the first below; Enter moves on, the last field saves.</translation>
    </message>
    <message>
        <source>还没有载入原文。从网上或文件中把工作规则全文存成 .txt，载入后这里逐条显示。</source>
        <translation>The official text is not loaded yet. Save the whole of the rules as a .txt file and load it; each article then stands here.</translation>
    </message>
    <message>
        <source>这一条仅供查阅。</source>
        <translation>This article is only for reading.</translation>
    </message>
    <message>
        <source>这项议题还没有记录。</source>
        <translation>Nothing is recorded on this item yet.</translation>
    </message>
    <message>
        <source>这项议题还没有记录，在下面填写第一句。</source>
        <translation>Nothing is recorded on this item yet. Type the first sentence below.</translation>
    </message>
    <message>
        <source>进度</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>适合整页</source>
        <translation>Fit page</translation>
    </message>
    <message>
        <source>适合页宽</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>选中一行或几行，可改类别；Delete 去掉</source>
        <translation>Select rows to change their kind; Delete drops them</translation>
    </message>
    <message>
        <source>选中后按 1 到会  2 请假  3 缺席  0 未到  回车 填事由</source>
        <translation>Press 1 present  2 excused  3 absent  0 awaited  Enter reason</translation>
    </message>
    <message>
        <source>通知</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>通知尚未发出。</source>
        <translation>The notice has not been sent yet.</translation>
    </message>
    <message>
        <source>通知已于 {day} 发出。</source>
        <translation>The notice was sent on {day}.</translation>
    </message>
    <message>
        <source>通知日期</source>
        <translation>Notified on</translation>
    </message>
    <message>
        <source>邀请</source>
        <translation>Invited</translation>
    </message>
    <message>
        <source>配合单位</source>
        <translation>Assisting units</translation>
    </message>
    <message>
        <source>重开</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>重开会另立新稿，已签发的这一稿原样保留。要重开吗？</source>
        <translation>Reopening starts a new version; the signed one is kept as it is. Reopen?</translation>
    </message>
    <message>
        <source>重开纪要</source>
        <translation>Reopen minutes</translation>
    </message>
    <message>
        <source>重新生成</source>
        <translation>Recompose</translation>
    </message>
    <message>
        <source>重新生成会替换标题、正文和名单，已作的修改可用撤销找回。要重新生成吗？</source>
        <translation>Recomposing replaces title, body and lists; undo brings your changes back. Recompose?</translation>
    </message>
    <message>
        <source>销假</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>陪同上级考察</source>
        <translation>Escorting superiors</translation>
    </message>
    <message>
        <source>随程序提供的安排，可以修改。</source>
        <translation>The table that comes with the program; it may be changed. </translation>
    </message>
    <message>
        <source>集中学习</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>非涉密计算机 严禁录入国家秘密</source>
        <translation>Not cleared for secrets: type no state secrets</translation>
    </message>
    <message>
        <source>页宽</source>
        <translation>Width</translation>
    </message>
    <message>
        <source>预览打印</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>预计</source>
        <translation>Begins</translation>
    </message>
    <message>
        <source>预计返回</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>领导</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>领导活动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>齐备</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>（默认）</source>
        <translation> (default)</translation>
    </message>
    <message>
        <source>，另有 {count} 处已写明理由准予</source>
        <translation>, {count} more set aside with a reason</translation>
    </message>
</context>
</TS>
