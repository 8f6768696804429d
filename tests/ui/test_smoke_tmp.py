def test_x(window, meeting_page): 
    assert meeting_page.isVisible()
